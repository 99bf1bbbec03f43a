package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Reads the few units that stand before their number: magnitude 6.3, per cent of 22. */
final class UnitsBefore {
  private static final Unit MAGNITUDE = new Unit("magnitude", Unit.Kind.MAGNITUDE, BigDecimal.ONE);

  private final List<Token> tokens;

  UnitsBefore(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Gives the draft the unit before it, if it has none and one stands there. */
  void apply(Draft draft, int begin, int end) {
    if (draft.isBare()) {
      magnitude(draft, begin);
    }
    if (draft.isBare()) {
      percent(draft, begin, end);
    }
  }

  /** Reads an entry of a list: "per cent of 22" and nothing else. */
  private void percent(Draft draft, int begin, int end) {
    int of = draft.first - 1;
    boolean last = draft.after >= end || tokens.get(draft.after).kind() == Kind.PUNCTUATION;
    if (!last || of <= begin || of - begin > 2 || !tokens.get(of).is("of")) {
      return;
    }
    UnitTable.words(tokens, begin, of)
        .filter(unit -> unit.end() == of && unit.meaning().is(Unit.Kind.PERCENT))
        .ifPresent(
            unit -> {
              draft.first = begin;
              draft.measure(unit.meaning());
            });
  }

  /** Takes the word before an earthquake's strength as its unit: magnitude 6.3. */
  private void magnitude(Draft draft, int begin) {
    int at = draft.first - 1;
    if (at > begin && tokens.get(at).is("of")) {
      at--;
    }
    boolean small = draft.value.compareTo(BigDecimal.TEN) < 0 && draft.value.signum() > 0;
    if (draft.isBare() && small && at >= begin && tokens.get(at).is("magnitude")) {
      draft.measure(MAGNITUDE);
    }
  }
}
