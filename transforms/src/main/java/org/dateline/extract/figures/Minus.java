package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.model.Qualifier;

/** Tells the sign of a number below zero from a hyphen or a dash. */
final class Minus {
  private final List<Token> tokens;

  Minus(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether a sign of subtraction, not a hyphen, touches the number at {@code i}. */
  boolean isBefore(int i, int begin) {
    if (i == begin || tokens.get(i).kind() != Kind.NUMBER) {
      return false;
    }
    String mark = tokens.get(i - 1).text();
    boolean sign = mark.equals("-") || mark.equals("−");
    return sign
        && tokens.get(i - 1).touches(tokens.get(i))
        && (i - 1 == begin || !tokens.get(i - 2).touches(tokens.get(i - 1)));
  }

  /**
   * Returns the index of the plus of "plus or minus" and "plus/minus", which give a margin and no
   * number below zero; the index of the minus where it stands alone.
   */
  static int eitherSign(List<Token> tokens, int minus) {
    boolean either =
        minus >= 2
            && tokens.get(minus - 2).is("plus")
            && (tokens.get(minus - 1).is("or") || tokens.get(minus - 1).is("/"));
    return either ? minus - 2 : minus;
  }

  /** Applies the minus before a percentage, and one that stands apart. */
  void apply(Draft draft, int begin, int end) {
    signed(draft);
    boolean below = draft.hasUnit(Unit.Kind.TEMPERATURE) || isMixed(draft) && isLast(draft, end);
    if (below) {
      apart(draft, begin);
    }
  }

  /** Returns whether the number is a whole one with a fraction, in digits: 1 4/5. */
  private static boolean isMixed(Draft draft) {
    return draft.isBare()
        && draft.numeral.form() == Numeral.Form.DIGITS
        && draft.numeral.end() - draft.numeral.first() == 4;
  }

  /** Returns whether nothing that could be counted follows. */
  private boolean isLast(Draft draft, int end) {
    return draft.after >= end || tokens.get(draft.after).kind() == Kind.PUNCTUATION;
  }

  /** Takes a hyphen that stands apart before the number as a minus: - 20 degrees, - 1 4/5. */
  private void apart(Draft draft, int begin) {
    int at = draft.first - 1;
    boolean hyphen = at >= begin && (tokens.get(at).text().equals("-") || tokens.get(at).is("−"));
    boolean free = hyphen && (at == begin || !tokens.get(at - 1).touches(tokens.get(at)));
    boolean digits = tokens.get(draft.first).kind() == Kind.NUMBER;
    if (free && digits && draft.value.signum() > 0) {
      draft.value = draft.value.negate();
      draft.first = at;
    }
  }

  /** Takes the minus of a percentage in figures as a fall: -1.3% is down 1.3. */
  private void signed(Draft draft) {
    boolean minus = draft.value.signum() < 0 && draft.numeral.form() == Numeral.Form.DIGITS;
    if (minus && draft.hasUnit(Unit.Kind.PERCENT) && draft.first < draft.numeral.first()) {
      draft.value = draft.value.negate();
      draft.change = Optional.of(Qualifier.DOWN);
    }
  }
}
