package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.Numeral.Form;

/** Reads numbers that are raised to a power or multiplied by one of ten. */
final class Powers {
  /** Digits beyond which no number is raised to a power. */
  private static final int LONGEST_BASE = 20;

  private static final Set<String> MINUS = Set.of("-", "−", "–");

  private final List<Token> tokens;

  Powers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the number with the power behind it, if any: {@code 2.5^-1}, or a sign of
   * multiplication, ten and its power, {@code 1.9×10^-4}.
   */
  Optional<Numeral> read(Numeral numeral, int end) {
    int at = numeral.end();
    Optional<Numeral> raised = raised(numeral, end);
    if (raised.isPresent()) {
      return raised;
    }
    boolean times =
        at + 2 < end
            && (tokens.get(at).text().equals("×") || tokens.get(at).text().equals("x"))
            && tokens.get(at + 1).text().equals("10");
    if (!times) {
      return Optional.empty();
    }
    int next = tokens.get(at + 2).text().equals("^") ? at + 3 : at + 2;
    boolean minus = next + 1 < end && MINUS.contains(tokens.get(next).text());
    int exponent = minus ? next + 1 : next;
    boolean marked = exponent > at + 2;
    if (!marked || exponent >= end || !isExponent(tokens.get(exponent))) {
      return Optional.empty();
    }
    int power = Integer.parseInt(tokens.get(exponent).text());
    BigDecimal value = numeral.value().scaleByPowerOfTen(minus ? -power : power);
    return Optional.of(
        new Numeral(value, BigDecimal.ONE, numeral.first(), exponent + 1, Form.DIGITS));
  }

  /** Reads {@code 2.5^-1}: the number raised to a power. */
  private Optional<Numeral> raised(Numeral numeral, int end) {
    int at = numeral.end();
    if (at + 1 >= end
        || !tokens.get(at).text().equals("^")
        || !tokens.get(at - 1).touches(tokens.get(at))
        || numeral.value().precision() > LONGEST_BASE
        || numeral.value().signum() == 0) {
      return Optional.empty();
    }
    boolean minus = at + 2 < end && MINUS.contains(tokens.get(at + 1).text());
    int exponent = minus ? at + 2 : at + 1;
    if (!isExponent(tokens.get(exponent))) {
      return Optional.empty();
    }
    int power = Integer.parseInt(tokens.get(exponent).text());
    BigDecimal value = numeral.value().pow(minus ? -power : power, MathContext.DECIMAL64);
    return Optional.of(
        new Numeral(value, BigDecimal.ONE, numeral.first(), exponent + 1, Form.DIGITS));
  }

  private static boolean isExponent(Token token) {
    return token.kind() == Kind.NUMBER
        && token.text().length() <= 2
        && DigitGroups.allDigits(token.text());
  }
}
