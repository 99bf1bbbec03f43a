package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.figures.NumeralWord.Role;

/**
 * Reads the lower part of a fraction in words, which may take several of them: {@code
 * thirty-fifths}, {@code one-hundredths}, {@code one hundred and fifth}.
 */
final class Denominators {
  /**
   * The lower part of a fraction whose upper part is one.
   *
   * @param value what one is divided by
   * @param end index after its last token
   */
  record Spelled(BigDecimal value, int end) {}

  /**
   * A number in words and the plural behind it, parted into a whole number and a fraction.
   *
   * @param whole the whole number; zero where there is none
   * @param top the upper part of the fraction
   * @param bottom the lower part
   * @param end index after its last token
   */
  record Split(BigDecimal whole, BigDecimal top, BigDecimal bottom, int end) {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Lower parts that make decimals: a whole number, "and", the decimals. */
  private static final Set<BigDecimal> DECIMALS =
      Set.of(BigDecimal.TEN, HUNDRED, BigDecimal.valueOf(1000));

  private final NumeralWords words;
  private final WordNumerals wholes;

  Denominators(NumeralWords words, WordNumerals wholes) {
    this.words = words;
    this.wholes = wholes;
  }

  /** Returns the ordinal of several words at {@code at} that one is divided by. */
  Optional<Spelled> one(int at, int end) {
    return words.isEnglish() ? spelled(at, end, Role.DENOMINATOR) : Optional.empty();
  }

  private Optional<Spelled> spelled(int at, int end, Role role) {
    Optional<NumeralWord> first = wholes.at(at, end);
    if (first.isEmpty() || !first.get().adds()) {
      return Optional.empty();
    }
    Optional<Numeral> number = wholes.read(at, end, first.get());
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int last = wholes.skipHyphen(number.get().end(), end);
    Optional<NumeralWord> ordinal = wholes.at(last, end).filter(w -> w.is(role));
    return ordinal
        .flatMap(word -> together(number.get(), word.value()))
        .map(v -> new Spelled(v, last + 1));
  }

  /** Adds or multiplies what stands before an ordinal: one hundred | fifth, two | hundredth. */
  private Optional<BigDecimal> together(Numeral number, BigDecimal ordinal) {
    if (ordinal.compareTo(HUNDRED) >= 0) {
      boolean smaller = number.value().compareTo(ordinal) < 0;
      return smaller ? Optional.of(number.value().multiply(ordinal)) : Optional.empty();
    }
    Optional<NumeralWord> last = wholes.at(number.end() - 1, number.end());
    boolean open = last.isPresent() && (last.get().is(Role.TEN) || last.get().multiplies());
    boolean unit = ordinal.compareTo(BigDecimal.TEN) < 0 || last.get().multiplies();
    return open && unit ? Optional.of(number.value().add(ordinal)) : Optional.empty();
  }

  /** Returns how a number and the plural of an ordinal behind it make a fraction, if they do. */
  Optional<Split> after(Numeral number, int end) {
    int at = wholes.skipHyphen(number.end(), end);
    if (words.isEnglish()) {
      Optional<Spelled> apart = spelled(at, end, Role.DENOMINATORS);
      if (apart.isPresent()) {
        return apart.map(s -> new Split(BigDecimal.ZERO, number.value(), s.value(), s.end()));
      }
    }
    Optional<NumeralWord> divisor = wholes.at(at, end).filter(w -> w.is(Role.DENOMINATORS));
    if (divisor.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal bottom = divisor.get().value();
    BigDecimal decimals = DECIMALS.contains(bottom) ? behindAnd(number) : BigDecimal.ZERO;
    if (decimals.signum() > 0 && decimals.compareTo(bottom) < 0) {
      BigDecimal whole = number.value().subtract(decimals);
      return Optional.of(new Split(whole, decimals, bottom, at + 1));
    }
    BigDecimal tens = bottom.compareTo(BigDecimal.TEN) < 0 ? lastTens(number) : BigDecimal.ZERO;
    if (words.isEnglish() && tens.signum() > 0 && number.value().compareTo(tens) > 0) {
      BigDecimal top = number.value().subtract(tens);
      return Optional.of(new Split(BigDecimal.ZERO, top, tens.add(bottom), at + 1));
    }
    return Optional.of(new Split(BigDecimal.ZERO, number.value(), bottom, at + 1));
  }

  /** Returns what follows the last "and": the decimals of {@code six and twenty hundredths}. */
  private BigDecimal behindAnd(Numeral number) {
    for (int i = number.end() - 1; i > number.first(); i--) {
      if (wholes.at(i, number.end()).filter(w -> w.is(Role.AND)).isPresent()) {
        int rest = i + 1;
        return wholes
            .at(rest, number.end())
            .flatMap(word -> wholes.read(rest, number.end(), word))
            .map(Numeral::value)
            .orElse(BigDecimal.ZERO);
      }
    }
    return BigDecimal.ZERO;
  }

  /** Returns the tens that the number ends with, where no "and" leads them, or zero. */
  private BigDecimal lastTens(Numeral number) {
    int last = number.end() - 1;
    boolean and = wholes.at(last - 1, number.end()).filter(w -> w.is(Role.AND)).isPresent();
    return wholes
        .at(last, number.end())
        .filter(w -> w.is(Role.TEN) && !and && last > number.first())
        .map(NumeralWord::value)
        .orElse(BigDecimal.ZERO);
  }
}
