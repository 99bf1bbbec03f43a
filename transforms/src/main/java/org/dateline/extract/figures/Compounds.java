package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * Adds up measures told in two units: two years and three months (27 months), 5 feet 2 inches
 * (5.1667 feet), 10 dollars and 30 cents. Lengths of time are told in the smaller unit.
 */
final class Compounds {
  private static final MathContext PRECISION = new MathContext(16);

  /** How many of the second unit make one of the first. */
  private static final Map<String, Integer> PARTS =
      Map.of(
          "year month", 12,
          "week day", 7,
          "day hour", 24,
          "hour minute", 60,
          "minute second", 60,
          "foot inch", 12,
          "pound ounce", 16);

  private static final Unit FOOT = new Unit("foot", Unit.Kind.LENGTH, BigDecimal.ONE);

  /** Feet above which no person stands. */
  private static final BigDecimal TALLEST = BigDecimal.valueOf(8);

  private final List<Token> tokens;

  Compounds(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns both as one measure where they are one. */
  Optional<Draft> join(Draft left, Draft right) {
    if (isHeight(left, right)) {
      return Optional.of(height(left, right));
    }
    if (left.isRange() || right.isRange() || left.unit.isEmpty() || !isGap(left, right)) {
      return Optional.empty();
    }
    if (left.isMoney() && right.isMoney()) {
      return cents(left, right);
    }
    Optional<Draft> inches = footAndInches(left, right);
    if (inches.isPresent()) {
      return inches;
    }
    Integer parts = PARTS.get(left.unitName() + " " + right.unitName());
    boolean smaller = parts != null && right.value.compareTo(BigDecimal.valueOf(parts)) < 0;
    if (!smaller || right.bound != Bound.EXACT) {
      return Optional.empty();
    }
    BigDecimal size = BigDecimal.valueOf(parts);
    if (left.hasUnit(Unit.Kind.TIME)) {
      left.value = left.value.multiply(size).add(right.value);
      left.unit = right.unit;
    } else {
      left.value = left.value.add(right.value.divide(size, PRECISION));
    }
    left.kind = right.kind == QuantityKind.AGE ? QuantityKind.AGE : left.kind;
    return Optional.of(extend(left, right));
  }

  /** Reads the bare inches of {@code 6-foot-2} and {@code 5ft 11}. */
  private Optional<Draft> footAndInches(Draft left, Draft right) {
    boolean foot = left.unitName().equals("foot") && right.isBare();
    boolean near = right.first == left.after || NameNumbers.isDash(tokens.get(left.after).text());
    boolean twelve = right.value.compareTo(BigDecimal.valueOf(12)) < 0 && right.value.signum() > 0;
    if (!foot || !near || !twelve) {
      return Optional.empty();
    }
    left.value = left.value.add(right.value.divide(BigDecimal.valueOf(12), PRECISION));
    return Optional.of(extend(left, right));
  }

  /** Returns whether marks make the numbers feet and inches: {@code 5'11"}, {@code 6’2}. */
  private boolean isHeight(Draft left, Draft right) {
    int mark = left.numeral.end();
    return left.isBare()
        && (right.isBare() || right.unitName().equals("inch"))
        && right.first == mark + 1
        && isFeetMark(tokens, mark, tokens.size())
        && left.value.compareTo(TALLEST) <= 0
        && right.value.compareTo(BigDecimal.valueOf(12)) < 0;
  }

  /** Returns whether a mark stands between two numbers that it touches: {@code 5'11}. */
  static boolean isFeetMark(List<Token> tokens, int mark, int end) {
    return mark > 0
        && mark + 1 < end
        && (tokens.get(mark).is("'") || tokens.get(mark).is("’"))
        && tokens.get(mark + 1).kind() == Kind.NUMBER
        && tokens.get(mark - 1).kind() == Kind.NUMBER
        && tokens.get(mark - 1).touches(tokens.get(mark))
        && tokens.get(mark).touches(tokens.get(mark + 1));
  }

  private Draft height(Draft left, Draft right) {
    left.unit = Optional.of(FOOT);
    left.kind = QuantityKind.MEASURE;
    left.value = left.value.add(right.value.divide(BigDecimal.valueOf(12), PRECISION));
    return extend(left, right);
  }

  private static Optional<Draft> cents(Draft left, Draft right) {
    boolean fraction =
        right.unit.isPresent()
            && right.unit.get().isFraction()
            && right.value.compareTo(BigDecimal.ONE) < 0
            && !left.unit.get().isFraction();
    boolean same = left.unitName().equals(right.unitName()) || right.unitName().equals("USD");
    if (!fraction || !same) {
      return Optional.empty();
    }
    left.value = left.value.add(right.value);
    left.end = right.end;
    return Optional.of(extend(left, right));
  }

  private static Draft extend(Draft left, Draft right) {
    left.end = Math.max(left.end, right.end);
    left.after = right.after;
    return left;
  }

  private boolean isGap(Draft left, Draft right) {
    for (int i = left.after; i < right.first; i++) {
      Token token = tokens.get(i);
      boolean link =
          token.is("and")
              || token.is("et")
              || token.is("und")
              || token.is("y")
              || token.kind() == Kind.PUNCTUATION
                  && (token.text().equals(",") || token.text().equals("-"));
      if (!link) {
        return false;
      }
    }
    return true;
  }
}
