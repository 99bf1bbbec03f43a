package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.Numeral.Form;
import org.dateline.extract.figures.NumeralWord.Role;

/** Reads one number that begins at a token: digits, number words, or both. */
final class NumeralReader {
  /** Words with which minus means least: au moins, al menos. */
  private static final Set<String> NOT_BEFORE_MINUS =
      Set.of("au", "du", "pas", "al", "lo", "nada", "à", "de", "ni", "le");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final NumeralWords words;
  private final List<Token> tokens;
  private final WordNumerals wordNumerals;
  private final Powers powers;
  private final Fractions fractions;

  NumeralReader(NumeralWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    this.wordNumerals = new WordNumerals(words, tokens);
    this.powers = new Powers(tokens);
    this.fractions = new Fractions(words, tokens, wordNumerals);
  }

  /** Returns the number that begins at token {@code i} and ends before {@code end}, if any. */
  Optional<Numeral> read(int i, int end) {
    Token token = tokens.get(i);
    switch (token.kind()) {
      case NUMBER:
        return digits(i, end);
      case SYMBOL:
        return fractions.sign(i).map(n -> scaled(n, end));
      case WORD:
        Optional<NumeralWord> word = words.get(token.lower());
        return word.isEmpty() ? Optional.empty() : inWords(i, end, word.get());
      default:
        return Optional.empty();
    }
  }

  private Optional<Numeral> inWords(int i, int end, NumeralWord word) {
    if (word.is(Role.NEGATIVE)) {
      if (i > 0 && NOT_BEFORE_MINUS.contains(tokens.get(i - 1).lower())) {
        return Optional.empty();
      }
      int plus = Minus.eitherSign(tokens, i);
      if (plus < i) {
        return read(i + 1, end).map(n -> n.from(plus));
      }
      int next = i + 1 < end && tokens.get(i + 1).text().equals("-") ? i + 2 : i + 1;
      return next < end && !isNegative(next)
          ? read(next, end).map(n -> n.negated(i))
          : Optional.empty();
    }
    Optional<Numeral> fraction = fractions.alone(i, end, word);
    if (fraction.isPresent()) {
      return fraction.map(n -> scaled(n, end));
    }
    Optional<Numeral> whole = wordNumerals.read(i, end, word);
    return whole.map(n -> scaled(fractions.after(n, end), end));
  }

  private boolean isNegative(int i) {
    Optional<NumeralWord> word = words.get(tokens.get(i).lower());
    return word.isPresent() && word.get().is(Role.NEGATIVE);
  }

  private Optional<Numeral> digits(int i, int end) {
    Optional<BigDecimal> first = DigitGroups.value(tokens.get(i).text(), words.hasDecimalComma());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = first.get();
    int at = i + 1;
    while (isSpacedGroup(i, at, end)) {
      String group = tokens.get(at).text();
      value = new BigDecimal(value.toPlainString() + group.substring(0, 3));
      if (group.length() > 3) {
        value = value.add(new BigDecimal("0." + group.substring(4)));
      }
      at++;
    }
    Numeral plain = new Numeral(value, BigDecimal.ONE, i, at, Form.DIGITS);
    Optional<Numeral> power = powers.read(plain, end);
    if (power.isPresent()) {
      return power;
    }
    return Optional.of(scaled(fractions.after(plain, end), end));
  }

  /** Returns whether token {@code at} goes on with a number written in groups: 40 000. */
  private boolean isSpacedGroup(int first, int at, int end) {
    if (at >= end || tokens.get(at).kind() != Kind.NUMBER) {
      return false;
    }
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    boolean leftFits = at - 1 == first ? left.text().length() <= 3 : left.text().length() == 3;
    boolean zero = at - 1 == first && left.text().charAt(0) == '0';
    return leftFits
        && !zero
        && right.start() == left.end() + 1
        && isGroup(right.text())
        && DigitGroups.allDigits(left.text());
  }

  private static boolean isGroup(String text) {
    return text.length() == 3 && DigitGroups.allDigits(text)
        || text.length() > 4
            && DigitGroups.allDigits(text.substring(0, 3))
            && (text.charAt(3) == '.' || text.charAt(3) == ',')
            && DigitGroups.allDigits(text.substring(4));
  }

  /** Applies the magnitudes that follow: million, hundred, crore, dozen, bn. */
  private Numeral scaled(Numeral numeral, int end) {
    Numeral result = numeral;
    for (int rounds = 0; rounds < 3; rounds++) {
      int at = result.end();
      if (at >= end) {
        return result;
      }
      Token token = tokens.get(at);
      boolean hyphen = token.text().equals("-") && at + 1 < end;
      int wordAt = hyphen ? at + 1 : ofArticle(result, at, end);
      Optional<BigDecimal> magnitude = magnitude(result, wordAt, end);
      if (magnitude.isEmpty()) {
        return result;
      }
      BigDecimal rest = andRest(result, magnitude.get(), wordAt + 1, end);
      boolean more = rest.signum() > 0;
      BigDecimal dozens = andDozens(result, magnitude.get());
      if (dozens.signum() > 0) {
        return result.until(wordAt + 1).plus(dozens);
      }
      result = result.times(magnitude.get(), more ? wordAt + 3 : wordAt + 1);
      result = more ? result.plus(rest) : result;
      result = fractions.after(withSmaller(result, magnitude.get(), end), end);
    }
    return result;
  }

  /** Returns what "two dozen" adds to the two of "three hundred and two dozen", or zero. */
  private static BigDecimal andDozens(Numeral numeral, BigDecimal magnitude) {
    boolean dozen = magnitude.equals(DOZEN) && numeral.form() == Form.WORDS;
    boolean whole = numeral.value().scale() <= 0 && numeral.value().compareTo(HUNDRED) > 0;
    return dozen && whole
        ? numeral.value().remainder(HUNDRED).multiply(DOZEN.subtract(BigDecimal.ONE))
        : BigDecimal.ZERO;
  }

  /** Adds what a smaller magnitude counts: {@code 6 thousand 2 hundred}. */
  private Numeral withSmaller(Numeral numeral, BigDecimal magnitude, int end) {
    int at = numeral.end();
    boolean digits =
        numeral.form() == Form.DIGITS
            && at + 1 < end
            && tokens.get(at).kind() == Kind.NUMBER
            && tokens.get(at).text().length() <= 3
            && tokens.get(at + 1).kind() == Kind.WORD
            && tokens.get(at + 1).text().length() > 1
            && DigitGroups.allDigits(tokens.get(at).text());
    Optional<BigDecimal> smaller = digits ? magnitude(numeral, at + 1, end) : Optional.empty();
    boolean fits = smaller.isPresent() && smaller.get().compareTo(magnitude) < 0;
    if (!fits) {
      return numeral;
    }
    Numeral rest = digits(at, end).orElseThrow();
    return numeral.until(rest.end()).plus(rest.value());
  }

  /** Returns the digits of {@code 2 hundred and 18} after "and", or zero. */
  private BigDecimal andRest(Numeral numeral, BigDecimal magnitude, int at, int end) {
    boolean and =
        numeral.form() == Form.DIGITS
            && magnitude.intValue() == 100
            && at + 1 < end
            && tokens.get(at).is("and")
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && tokens.get(at + 1).text().length() <= 2
            && magnitude(numeral, at + 2, end).isEmpty();
    return and ? new BigDecimal(tokens.get(at + 1).text()) : BigDecimal.ZERO;
  }

  /** Steps over the words in {@code three quarters of a million} and {@code half a dozen}. */
  private int ofArticle(Numeral numeral, int at, int end) {
    if (numeral.form() != Form.FRACTION) {
      return at;
    }
    int next = at;
    if (next + 2 < end && tokens.get(next).is("of")) {
      next++;
    }
    boolean article =
        next + 1 < end
            && words.get(tokens.get(next).lower()).filter(w -> w.is(Role.ARTICLE)).isPresent();
    return article ? next + 1 : at;
  }

  private Optional<BigDecimal> magnitude(Numeral numeral, int at, int end) {
    if (at >= end || tokens.get(at).kind() != Kind.WORD) {
      return Optional.empty();
    }
    Token token = tokens.get(at);
    String lower = token.lower();
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    Optional<NumeralWord> word = words.get(bare);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    switch (word.get().role()) {
      case MAGNITUDE:
      case DOZEN:
      case HUNDRED:
        return Optional.of(word.get().value());
      case INDEFINITE:
        boolean plain = numeral.form() == Form.DIGITS || numeral.form() == Form.WORDS;
        return plain && !bare.equals("tens") && !bare.equals("scores")
            ? Optional.of(word.get().value())
            : Optional.empty();
      case SUFFIX:
        boolean afterDigits =
            numeral.form() != Form.WORDS && tokens.get(at - 1).kind() == Kind.NUMBER;
        boolean touches = tokens.get(at - 1).touches(token);
        return afterDigits && (touches || bare.length() > 1)
            ? Optional.of(word.get().value())
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }
}
