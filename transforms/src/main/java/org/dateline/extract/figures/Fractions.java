package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.Numeral.Form;
import org.dateline.extract.figures.NumeralWord.Role;

/**
 * Reads fractions: signs, {@code 1/16}, {@code two thirds}, {@code half}, and those that go on with
 * a whole number ({@code 4 1/2}, {@code two and a half}). A quotient without an end in decimals has
 * 16 significant digits.
 */
final class Fractions {
  private static final MathContext PRECISION = new MathContext(16);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('½', "1/2"),
          Map.entry('⅓', "1/3"),
          Map.entry('⅔', "2/3"),
          Map.entry('¼', "1/4"),
          Map.entry('¾', "3/4"),
          Map.entry('⅕', "1/5"),
          Map.entry('⅖', "2/5"),
          Map.entry('⅗', "3/5"),
          Map.entry('⅘', "4/5"),
          Map.entry('⅙', "1/6"),
          Map.entry('⅚', "5/6"),
          Map.entry('⅛', "1/8"),
          Map.entry('⅜', "3/8"),
          Map.entry('⅝', "5/8"),
          Map.entry('⅞', "7/8"));

  /** Words before "half" that make it a period of a match or a year, or something else. */
  private static final Set<String> NOT_BEFORE_HALF =
      Set.of(
          "first", "second", "1st", "2nd", "other", "better", "latter", "opening", "top", "this",
          "next", "that", "each");

  private static final Set<String> BEFORE_FRACTION =
      Set.of("about", "roughly", "nearly", "almost", "than", "approximately", "least", "around");

  /** Words after "half" with which it is an adjective. */
  private static final Set<String> NOT_AFTER_HALF =
      Set.of(
          "time",
          "way",
          "naked",
          "empty",
          "full",
          "asleep",
          "brother",
          "brothers",
          "sister",
          "sisters",
          "hearted",
          "baked",
          "built",
          "dressed",
          "mast",
          "staff",
          "term",
          "life",
          "lives",
          "back",
          "court",
          "sibling",
          "finished",
          "open",
          "marathon",
          "year",
          "century-old",
          "past",
          "volley",
          "yearly",
          "measures",
          "truths",
          "dead",
          "centuries",
          "eaten",
          "circle");

  /** Words after a singular denominator such as "third" that keep it from being an ordinal. */
  private static final Set<String> AFTER_SINGULAR =
      Set.of(
          "of", "are", "were", "is", "was", "said", "say", "from", "to", "by", "more", "less",
          "off", "or", "the", "its", "their", "his", "her", "who", "since", "want", "believe",
          "think");

  private final NumeralWords words;
  private final List<Token> tokens;
  private final WordNumerals wholes;
  private final Denominators denominators;

  Fractions(NumeralWords words, List<Token> tokens, WordNumerals wholes) {
    this.words = words;
    this.tokens = tokens;
    this.wholes = wholes;
    this.denominators = new Denominators(words, wholes);
  }

  /** Returns the fraction that one sign stands for. */
  Optional<Numeral> sign(int i) {
    Optional<BigDecimal> value = signValue(tokens.get(i));
    return value.map(v -> new Numeral(v, BigDecimal.ONE, i, i + 1, Form.FRACTION));
  }

  private static Optional<BigDecimal> signValue(Token token) {
    String fraction = token.text().length() == 1 ? SIGNS.get(token.text().charAt(0)) : null;
    if (fraction == null) {
      return Optional.empty();
    }
    BigDecimal top = BigDecimal.valueOf(fraction.charAt(0) - '0');
    return Optional.of(top.divide(BigDecimal.valueOf(fraction.charAt(2) - '0'), PRECISION));
  }

  /** Returns a fraction in words that begins at token {@code i}: half, a third, two thirds. */
  Optional<Numeral> alone(int i, int end, NumeralWord first) {
    if (first.is(Role.HALF)) {
      return half(i, i, end);
    }
    if (first.is(Role.DENOMINATOR)
        && wholes.at(i + 1, end).filter(w -> w.is(Role.MAGNITUDE)).isPresent()) {
      return Optional.of(quotient(BigDecimal.ONE, first, i, i + 1));
    }
    boolean one = first.is(Role.ARTICLE) || first.is(Role.UNIT) && isOne(first);
    int next = wholes.skipHyphen(i + 1, end);
    Optional<Denominators.Spelled> bottom = one ? denominators.one(next, end) : Optional.empty();
    if (bottom.isPresent() && (isApproximate(i) || followsSingular(bottom.get().end(), end))) {
      return bottom.map(d -> quotient(BigDecimal.ONE, d.value(), i, d.end()));
    }
    Optional<NumeralWord> second = wholes.at(next, end);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    if (one && second.get().is(Role.HALF)) {
      return half(i, next, end);
    }
    if (one
        && second.get().is(Role.DENOMINATOR)
        && (isApproximate(i) || followsSingular(next + 1, end))) {
      return Optional.of(quotient(BigDecimal.ONE, second.get(), i, next + 1));
    }
    if (first.adds() && second.get().is(Role.DENOMINATORS)
        || first.adds() && !words.isEnglish() && second.get().is(Role.DENOMINATOR)) {
      return Optional.of(quotient(first.value(), second.get(), i, next + 1));
    }
    return Optional.empty();
  }

  /** Returns whether a bound word before the article shows that no ordinal follows. */
  private boolean isApproximate(int i) {
    return i > 0 && BEFORE_FRACTION.contains(tokens.get(i - 1).lower());
  }

  private static boolean isOne(NumeralWord word) {
    return word.value().compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<Numeral> half(int first, int at, int end) {
    int before = first > 1 && tokens.get(first - 1).text().equals("-") ? first - 2 : first - 1;
    if (first > 0 && NOT_BEFORE_HALF.contains(tokens.get(before).lower())) {
      return Optional.empty();
    }
    boolean hyphen = at + 1 < end && tokens.get(at + 1).text().equals("-");
    int adjective = wholes.skipHyphen(at + 1, end);
    boolean period = adjective < end && NOT_AFTER_HALF.contains(tokens.get(adjective).lower());
    int stop = at + 1;
    if (hyphen && at + 2 < end && tokens.get(at + 2).kind() != Kind.WORD || period) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(HALF, BigDecimal.ONE, first, stop, Form.FRACTION));
  }

  private boolean followsSingular(int at, int end) {
    if (at >= end || tokens.get(at).kind() == Kind.PUNCTUATION) {
      return at >= end || !tokens.get(at).text().equals("-");
    }
    return !words.isEnglish()
        || AFTER_SINGULAR.contains(tokens.get(at).lower())
        || tokens.get(at).is("and") && wholes.at(at + 1, end).isEmpty()
        || wholes.at(at, end).filter(NumeralWord::multiplies).isPresent();
  }

  private static Numeral quotient(BigDecimal top, NumeralWord bottom, int first, int end) {
    return quotient(top, bottom.value(), first, end);
  }

  private static Numeral quotient(BigDecimal top, BigDecimal bottom, int first, int end) {
    return new Numeral(top.divide(bottom, PRECISION), BigDecimal.ONE, first, end, Form.FRACTION);
  }

  /** Returns the number with the fraction that goes on with it, if one does. */
  Numeral after(Numeral whole, int end) {
    int at = whole.end();
    if (at >= end || whole.form() == Form.INDEFINITE) {
      return whole;
    }
    Token token = tokens.get(at);
    if (whole.form() == Form.DIGITS) {
      Optional<Numeral> digits = withDigits(whole, at, end);
      if (digits.isPresent()) {
        return digits.get();
      }
    }
    if (whole.form() == Form.WORDS) {
      Optional<Denominators.Split> split = denominators.after(whole, end);
      if (split.isPresent()) {
        BigDecimal part = split.get().top().divide(split.get().bottom(), PRECISION);
        BigDecimal value = split.get().whole().add(part);
        return new Numeral(value, BigDecimal.ONE, whole.first(), split.get().end(), Form.FRACTION);
      }
    }
    Optional<BigDecimal> sign = signValue(token);
    if (sign.isPresent() && whole.form() == Form.DIGITS) {
      return plus(whole, sign.get(), at + 1);
    }
    boolean and = wholes.at(at, end).filter(w -> w.is(Role.AND)).isPresent();
    return and ? withWords(whole, at + 1, end) : whole;
  }

  /** Reads {@code 1/16} and {@code 4 1/2}; other slashes join names, dates or routes. */
  private Optional<Numeral> withDigits(Numeral whole, int at, int end) {
    if (whole.isScaled()) {
      return Optional.empty();
    }
    if (isSlash(at) && at + 1 < end && tokens.get(at - 1).touches(tokens.get(at))) {
      return simple(whole.value(), at + 1)
          .map(v -> new Numeral(v, BigDecimal.ONE, whole.first(), at + 2, Form.FRACTION));
    }
    int top = wholes.skipHyphen(at, end);
    boolean mixed =
        top + 2 < end
            && tokens.get(top).kind() == Kind.NUMBER
            && tokens.get(top).text().length() <= 2
            && isSlash(top + 1)
            && tokens.get(top).touches(tokens.get(top + 1));
    if (!mixed || whole.value().scale() > 0) {
      return Optional.empty();
    }
    return simple(new BigDecimal(tokens.get(top).text()), top + 2)
        .map(v -> plus(whole, v, top + 3));
  }

  private boolean isSlash(int at) {
    return tokens.get(at).text().equals("/") || tokens.get(at).text().equals("⁄");
  }

  private Optional<BigDecimal> simple(BigDecimal top, int bottomAt) {
    Token bottom = tokens.get(bottomAt);
    if (bottom.kind() != Kind.NUMBER
        || bottom.text().length() > 3
        || !tokens.get(bottomAt - 1).touches(bottom)) {
      return Optional.empty();
    }
    Optional<BigDecimal> divisor = DigitGroups.value(bottom.text(), false);
    boolean proper =
        divisor.isPresent() && divisor.get().compareTo(top) > 0 && divisor.get().scale() == 0;
    return proper && top.signum() > 0
        ? Optional.of(top.divide(divisor.get(), PRECISION))
        : Optional.empty();
  }

  /** Reads {@code a half}, {@code three quarters} after "and". */
  private Numeral withWords(Numeral whole, int at, int end) {
    Optional<NumeralWord> first = wholes.at(at, end);
    if (first.isEmpty()) {
      return whole;
    }
    Optional<Numeral> fraction = alone(at, end, first.get());
    if (fraction.isEmpty() || fraction.get().value().compareTo(BigDecimal.ONE) >= 0) {
      return whole;
    }
    int stop = fraction.get().end();
    Optional<NumeralWord> magnitude = wholes.at(stop, end).filter(w -> w.is(Role.MAGNITUDE));
    if (magnitude.isPresent() && whole.isScaled()) {
      BigDecimal part = fraction.get().value().multiply(magnitude.get().value());
      return plus(whole, part, stop + 1);
    }
    boolean thousands = whole.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
    BigDecimal part = fraction.get().value();
    return plus(whole, thousands ? part.multiply(whole.scale()) : part, stop);
  }

  private static Numeral plus(Numeral whole, BigDecimal part, int end) {
    BigDecimal value = whole.value().add(part);
    return new Numeral(value, whole.scale(), whole.first(), end, whole.form());
  }
}
