package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells numbers that name a throw in basketball: a 3-point line, 40% from three. */
final class SportNames {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final Set<String> THROWS =
      Set.of(
          "shot",
          "shots",
          "shooter",
          "shooters",
          "shooting",
          "range",
          "line",
          "mark",
          "percentage",
          "attempt",
          "attempts",
          "land",
          "arc",
          "field",
          "specialist",
          "basket",
          "baskets",
          "territory",
          "rate",
          "stroke");

  private static final Set<String> SHOOTING = Set.of("%", "percent", "shooting", "shot", "range");

  private SportNames() {}

  /** Returns whether a measure is the worth of a throw: 3-point range. */
  static boolean isShot(Draft draft, List<Token> tokens) {
    boolean worth = draft.value.equals(TWO) || draft.value.equals(THREE);
    return worth
        && draft.hyphenAfter
        && draft.unitName().equals("point")
        && draft.after < tokens.size()
        && THROWS.contains(tokens.get(draft.after).lower());
  }

  /** Returns whether "three" is where a share of throws was made from: 38% from three. */
  static boolean isFromThree(Numeral numeral, List<Token> tokens, int begin, int end) {
    int from = numeral.first() - 1;
    if (from <= begin || !tokens.get(from).is("from") || !numeral.value().equals(THREE)) {
      return false;
    }
    Token before = tokens.get(from - 1);
    boolean shots = before.kind() == Kind.NUMBER || SHOOTING.contains(before.lower());
    boolean closed =
        numeral.end() >= end
            || tokens.get(numeral.end()).kind() == Kind.PUNCTUATION
            || Labels.isFunctionWord(tokens.get(numeral.end()));
    return shots && closed && (numeral.end() >= end || !tokens.get(numeral.end()).is("to"));
  }
}
