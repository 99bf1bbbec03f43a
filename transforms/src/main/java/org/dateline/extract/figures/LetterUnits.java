package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.PhraseTable.Match;

/** Decides what a letter after digits stands for where it has several meanings: m, C, F, s, in. */
final class LetterUnits {
  private static final Unit METRE = new Unit("metre", Unit.Kind.LENGTH, BigDecimal.ONE);
  private static final Unit CELSIUS = new Unit("celsius", Unit.Kind.TEMPERATURE, BigDecimal.ONE);
  private static final Unit FAHRENHEIT =
      new Unit("fahrenheit", Unit.Kind.TEMPERATURE, BigDecimal.ONE);
  private static final Unit INCH = new Unit("inch", Unit.Kind.LENGTH, BigDecimal.ONE);
  private static final Unit SECOND = new Unit("second", Unit.Kind.TIME, BigDecimal.ONE);

  /** Words after {@code 600m} that say nothing is counted in millions there. */
  private static final Set<String> AFTER_METRES =
      Set.of(
          "tall",
          "long",
          "high",
          "wide",
          "deep",
          "thick",
          "away",
          "above",
          "below",
          "from",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "up",
          "down",
          "off",
          "in",
          "into",
          "to",
          "at",
          "on",
          "and",
          "or",
          "under",
          "over",
          "before",
          "after",
          "when",
          "while",
          "as",
          "near",
          "behind",
          "ahead",
          "by",
          "along",
          "across",
          "through",
          "further",
          "beneath",
          "inland",
          "offshore",
          "underwater",
          "short",
          "apart",
          "out",
          "a",
          "an",
          "the",
          "per",
          "squared",
          "radius",
          "drop",
          "fall",
          "cliff",
          "wave",
          "waves",
          "tower",
          "mark",
          "pool",
          "x",
          "with",
          "for",
          "who",
          "that",
          "clear",
          "is",
          "was",
          "were",
          "but",
          "higher",
          "lower",
          "isn't",
          "of");

  private static final Set<String> SIZES =
      Set.of("long", "tall", "wide", "thick", "high", "deep", "screen", "display", "tv", "monitor");

  private static final Set<String> OF_LENGTH =
      Set.of("snow", "water", "rain", "rope", "cable", "fabric", "height", "depth", "track");

  private static final Set<String> WEATHER =
      Set.of(
          "temperature",
          "temperatures",
          "degrees",
          "high",
          "low",
          "heat",
          "cold",
          "weather",
          "warm",
          "hot",
          "cool",
          "warming",
          "melting",
          "boiling",
          "highs",
          "lows",
          "heatwave",
          "thermometer",
          "reached",
          "hit",
          "above",
          "below",
          "minus",
          "summer",
          "winter");

  private LetterUnits() {}

  static Optional<Match<Unit>> read(Numeral numeral, List<Token> tokens, int at, int end) {
    if (at >= end || numeral.form() == Numeral.Form.WORDS || numeral.isScaled()) {
      return Optional.empty();
    }
    Token letter = tokens.get(at);
    boolean touches = tokens.get(at - 1).touches(letter);
    String text = letter.text();
    boolean dotted = text.length() == 2 && text.charAt(1) == '.';
    switch (dotted ? text.substring(0, 1) : text) {
      case "m":
        boolean glued = at + 1 < end && isGlued(letter, tokens.get(at + 1));
        return !glued && isMetre(tokens, at, end, touches) ? match(METRE, at) : Optional.empty();
      case "C":
        return isTemperature(tokens, at, end) ? match(CELSIUS, at) : Optional.empty();
      case "F":
        return isTemperature(tokens, at, end) ? match(FAHRENHEIT, at) : Optional.empty();
      case "\"":
        return isSize(tokens, at + 1, end) ? match(INCH, at) : Optional.empty();
      case "in":
        return touches ? match(INCH, at) : Optional.empty();
      case "s":
        boolean decimals = tokens.get(at - 1).text().indexOf('.') > 0;
        return touches && decimals ? match(SECOND, at) : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** Applies a letter that stands for a magnitude: $4.2b, 12m euros, 35m people, 10M. */
  static Numeral scaled(
      Numeral numeral, List<Token> tokens, NumeralWords words, int end, boolean money) {
    int at = numeral.end();
    if (at >= end || numeral.isScaled() || numeral.form() != Numeral.Form.DIGITS) {
      return numeral;
    }
    Token letter = tokens.get(at);
    String lower = letter.lower();
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    Optional<NumeralWord> word = words.get(bare);
    if (word.isEmpty() || !word.get().is(NumeralWord.Role.LETTER)) {
      return numeral;
    }
    boolean touches = tokens.get(at - 1).touches(letter);
    boolean glued = at + 1 < end && isGlued(letter, tokens.get(at + 1));
    boolean magnitude =
        money
            ? !glued
            : touches
                && !glued
                && (bare.equals("m")
                    ? letter.text().charAt(0) == 'M' || !isMetre(tokens, at, end, true)
                    : bare.equals("b"));
    return magnitude ? numeral.times(word.get().value(), at + 1) : numeral;
  }

  private static boolean isGlued(Token letter, Token next) {
    return letter.touches(next) && (next.kind() == Kind.WORD || next.kind() == Kind.NUMBER);
  }

  private static Optional<Match<Unit>> match(Unit unit, int at) {
    return Optional.of(new Match<>(unit, at, at + 1));
  }

  /** Returns whether the letter m at {@code at} is metres rather than millions. */
  static boolean isMetre(List<Token> tokens, int at, int end, boolean touches) {
    if (at + 1 >= end || tokens.get(at + 1).kind() != Kind.WORD) {
      return true;
    }
    String next = tokens.get(at + 1).lower();
    if (next.equals("of")) {
      return at + 2 < end && OF_LENGTH.contains(tokens.get(at + 2).lower());
    }
    return !touches || AFTER_METRES.contains(next);
  }

  private static boolean isSize(List<Token> tokens, int at, int end) {
    return at < end && SIZES.contains(tokens.get(at).lower());
  }

  private static boolean isTemperature(List<Token> tokens, int at, int end) {
    for (int i = Math.max(0, at - 14); i < Math.min(end, at + 8); i++) {
      if (WEATHER.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
