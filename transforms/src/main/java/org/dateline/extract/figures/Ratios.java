package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Reads ratios told as one number in another: two in three, 4 out of 10, one over twenty. */
final class Ratios {
  private static final MathContext PRECISION = new MathContext(16);
  private static final Set<Integer> ROUND =
      Set.of(12, 15, 20, 25, 50, 100, 500, 1000, 10000, 100000);
  private static final Set<String> CONTESTS =
      Set.of(
          "games",
          "matches",
          "overs",
          "innings",
          "appearances",
          "starts",
          "attempts",
          "races",
          "outings",
          "tests",
          "balls",
          "seasons",
          "minutes",
          "days",
          "weeks",
          "months",
          "years",
          "hours",
          "seconds",
          "tries",
          "shots",
          "visits",
          "cities",
          "countries",
          "states");

  private final List<Token> tokens;

  Ratios(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns both numbers as one fraction where they are one. */
  Optional<Draft> join(Draft left, Draft right, Sentence sentence) {
    if (!isCount(left) || !isCount(right) || left.value.compareTo(right.value) >= 0) {
      return Optional.empty();
    }
    int gap = right.first - left.end;
    Token link = tokens.get(left.end);
    boolean in =
        gap == 1 && link.is("in")
            || gap == 3 && tokens.get(left.end + 1).is("in") && NameNumbers.isDash(link.text());
    boolean outOf =
        gap == 2 && link.is("out") && tokens.get(left.end + 1).is("of") && isUsual(right.value);
    boolean over = gap == 1 && link.is("over") && left.value.abs().compareTo(BigDecimal.ONE) == 0;
    boolean contest =
        right.after < sentence.endToken() && CONTESTS.contains(tokens.get(right.after).lower());
    boolean usual = in && isUsual(right.value) && !contest && right.unit.isEmpty();
    if (!usual && !outOf && !over) {
      return Optional.empty();
    }
    left.value = left.value.divide(right.value, PRECISION);
    left.kind = QuantityKind.FRACTION;
    left.end = right.end;
    left.after = right.after;
    return Optional.of(left);
  }

  private static boolean isCount(Draft draft) {
    return draft.isBare()
        && draft.value.signum() != 0
        && draft.value.scale() <= 0
        && draft.numeral.form() != Numeral.Form.INDEFINITE;
  }

  private static boolean isUsual(BigDecimal whole) {
    if (whole.compareTo(BigDecimal.TEN) <= 0) {
      return true;
    }
    return whole.compareTo(BigDecimal.valueOf(1_000_000)) < 0
        && (ROUND.contains(whole.intValue()) || whole.compareTo(BigDecimal.valueOf(30)) < 0);
  }
}
