package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;

/** Gives a part the unit of its whole: 90 million of the 2.1 billion euros. */
final class WholeUnits {
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "his", "her", "their", "those", "these");

  private final List<Token> tokens;

  WholeUnits(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Gives their units to the parts in the list. */
  void share(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft part = drafts.get(i);
      Draft whole = drafts.get(i + 1);
      boolean amount = !whole.currencyBefore || part.numeral.isScaled();
      if (part.isBare() && whole.isMoney() && amount && isPart(part.after, whole.first)) {
        part.unit = whole.unit;
        part.kind = whole.kind;
      }
    }
  }

  private boolean isPart(int of, int whole) {
    return whole - of == 2
        && tokens.get(of).is("of")
        && DETERMINERS.contains(tokens.get(of + 1).lower());
  }
}
