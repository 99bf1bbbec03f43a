package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.Numeral.Form;
import org.dateline.extract.figures.Per.Denominator;
import org.dateline.extract.figures.PhraseTable.Match;

/** Reads the unit after a number: words, signs, and {@code per} with what follows it. */
final class UnitReader {
  /**
   * A unit with its place.
   *
   * @param unit the unit, with {@code per} where it is a rate
   * @param first index of its first token
   * @param wordsEnd index after the words of the unit itself
   * @param end index after the last token of {@code per} and what follows it
   * @param each the thing that an amount of money is for one of; empty for none
   */
  record Reading(Unit unit, int first, int wordsEnd, int end, String each) {}

  private static final Set<String> BEFORE_TIME =
      Set.of(
          "more",
          "additional",
          "extra",
          "full",
          "whole",
          "straight",
          "consecutive",
          "successive",
          "long",
          "short",
          "further",
          "calendar",
          "working",
          "business",
          "solid",
          "entire",
          "light",
          "hard",
          "good",
          "other",
          "tough",
          "difficult",
          "new",
          "separate");

  /** Words after "second" or "minute" that make it an ordinal or part of a name. */
  private static final Set<String> AFTER_ORDINAL =
      Set.of("half", "time", "place", "row", "quarter", "round", "term", "leg", "wave", "tier");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Units of other languages that are other words in English: nine pies, two metro stations. */
  private static final Set<String> NO_UNITS_IN_ENGLISH =
      Set.of("pie", "pies", "metro", "metros", "once", "an", "ans", "tag", "hora", "gramo");

  private final List<Token> tokens;
  private final boolean english;
  private final CurrencySigns currencies;
  private final Per per;

  UnitReader(List<Token> tokens, boolean english) {
    this.tokens = tokens;
    this.english = english;
    this.currencies = new CurrencySigns(tokens);
    this.per = new Per(tokens);
  }

  /**
   * Returns the unit that follows the number.
   *
   * @param prefixed whether a sign of currency stands before the number
   * @param sentenceStart first token of its sentence, for the choice between money and mass
   */
  Optional<Reading> after(Numeral numeral, boolean prefixed, int sentenceStart, int end) {
    int at = numeral.end();
    if (at >= end) {
      return Optional.empty();
    }
    boolean hyphen = isHyphen(at) && at + 1 < end;
    int word = hyphen ? at + 1 : skipOf(numeral, at, end);
    Optional<Match<Unit>> found = words(word, end);
    if (found.isEmpty() && !hyphen) {
      found = timeAfterAdjective(word, end);
    }
    boolean ofNext =
        prefixed
            && found.isPresent()
            && found.get().meaning().isMoney()
            && found.get().end() < end
            && tokens.get(found.get().end()).kind() == Kind.NUMBER;
    if (ofNext) {
      return Optional.empty();
    }
    if (found.isPresent()) {
      found = found.flatMap(m -> checked(numeral, m, hyphen, sentenceStart, end));
    }
    if (found.isEmpty() && !hyphenAndWords(numeral, hyphen)) {
      found = sign(numeral, prefixed, word, end);
    }
    return found.map(m -> withPer(m, end));
  }

  private Optional<Match<Unit>> words(int at, int end) {
    boolean other = english && at < end && NO_UNITS_IN_ENGLISH.contains(tokens.get(at).lower());
    return other ? Optional.empty() : UnitTable.words(tokens, at, end);
  }

  private static boolean hyphenAndWords(Numeral numeral, boolean hyphen) {
    return hyphen && numeral.form() == Form.WORDS;
  }

  private boolean isHyphen(int at) {
    String text = tokens.get(at).text();
    return (text.equals("-") || text.equals("‑") || text.equals("–"))
        && tokens.get(at - 1).touches(tokens.get(at));
  }

  /** Steps over the article of {@code half an hour} and the "of" of {@code billions of dollars}. */
  private int skipOf(Numeral numeral, int at, int end) {
    Token token = tokens.get(at);
    if (numeral.form() == Form.FRACTION && at + 1 < end) {
      int next = token.is("of") && at + 2 < end ? at + 1 : at;
      return tokens.get(next).is("a") || tokens.get(next).is("an") ? next + 1 : at;
    }
    boolean of = token.is("of") || token.is("de") || token.is("d'");
    boolean plural = numeral.form() == Form.INDEFINITE || numeral.isScaled();
    return of && plural && at + 1 < end ? at + 1 : at;
  }

  private Optional<Match<Unit>> timeAfterAdjective(int at, int end) {
    if (at + 1 >= end || !BEFORE_TIME.contains(tokens.get(at).lower())) {
      return Optional.empty();
    }
    return UnitTable.words(tokens, at + 1, end)
        .filter(m -> m.meaning().is(Unit.Kind.TIME) || m.meaning().is(Unit.Kind.POINT));
  }

  private Optional<Match<Unit>> checked(
      Numeral numeral, Match<Unit> match, boolean hyphen, int sentenceStart, int end) {
    Token word = tokens.get(match.end() - 1);
    boolean one = match.end() - match.first() == 1;
    if (!one) {
      return Optional.of(match);
    }
    Token next = match.end() < end ? tokens.get(match.end()) : null;
    switch (word.lower()) {
      case "second":
      case "minute":
      case "seconds":
        boolean ordinal =
            next != null
                && (AFTER_ORDINAL.contains(next.lower())
                    || next.text().equals("-") && word.is("second"));
        return ordinal ? Optional.empty() : Optional.of(match);
      case "pound":
      case "pounds":
        boolean money = PoundContext.isMoney(tokens, sentenceStart, end, match, numeral);
        return Optional.of(
            money ? match : new Match<>(PoundContext.MASS, match.first(), match.end()));
      case "stone":
        return inside(numeral, 5, 50) && !hyphen && !word.isCapitalised()
            ? Optional.of(match)
            : Optional.empty();
      case "won":
        return numeral.value().compareTo(HUNDRED) >= 0 ? Optional.of(match) : Optional.empty();
      case "time":
        return Optional.empty();
      case "sen":
      case "may":
      case "min":
        return word.isCapitalised() ? Optional.empty() : Optional.of(match);
      case "mal":
      case "an":
      case "pie":
      case "grad":
        return Optional.of(match).filter(m -> !word.isCapitalised() || word.is("grad"));
      default:
        return Optional.of(match);
    }
  }

  private static boolean inside(Numeral numeral, int low, int high) {
    return numeral.value().compareTo(BigDecimal.valueOf(low)) >= 0
        && numeral.value().compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  private Optional<Match<Unit>> sign(Numeral numeral, boolean prefixed, int at, int end) {
    Optional<Match<Unit>> currency = currencies.after(at, end, prefixed);
    if (currency.isPresent()) {
      return currency;
    }
    if (numeral.form() == Form.WORDS) {
      return Optional.empty();
    }
    Optional<Match<Unit>> found = UnitTable.signs(tokens, at, end).filter(this::isGlued);
    if (found.isEmpty()) {
      return LetterUnits.read(numeral, tokens, at, end);
    }
    Token last = tokens.get(found.get().end() - 1);
    boolean goesOn =
        found.get().end() < end
            && last.touches(tokens.get(found.get().end()))
            && tokens.get(found.get().end()).kind() == Kind.NUMBER
            && last.kind() == Kind.WORD;
    boolean touches = tokens.get(at - 1).touches(tokens.get(at));
    boolean oneLetter = last.text().length() == 1 && last.kind() == Kind.WORD;
    if (goesOn || oneLetter && !touches && !isSafeLetter(last)) {
      return powered(found.get(), end);
    }
    return isSerial(found.get().end(), end) ? Optional.empty() : found;
  }

  /** Returns whether no blank stands inside a sign of several tokens: m2, km/h. */
  private boolean isGlued(Match<Unit> match) {
    for (int i = match.first() + 1; i < match.end(); i++) {
      if (!tokens.get(i - 1).touches(tokens.get(i)) && tokens.get(i).kind() == Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Letters that stand for a unit even after a blank: 150 g, 9 l, 12 V. */
  private static boolean isSafeLetter(Token token) {
    return "glLVh".contains(token.text());
  }

  /** Returns whether a hyphen and digits go on after a letter: 30915 L-118. */
  private boolean isSerial(int at, int end) {
    return at + 1 < end
        && tokens.get(at).text().equals("-")
        && tokens.get(at - 1).touches(tokens.get(at))
        && tokens.get(at).touches(tokens.get(at + 1))
        && tokens.get(at + 1).kind() == Kind.NUMBER;
  }

  /** Reads {@code m2} and {@code km3}, where the power is a token of its own. */
  private Optional<Match<Unit>> powered(Match<Unit> match, int end) {
    int at = match.end();
    boolean power =
        at < end
            && match.meaning().is(Unit.Kind.LENGTH)
            && tokens.get(at - 1).touches(tokens.get(at))
            && (tokens.get(at).is("2") || tokens.get(at).is("3"));
    if (!power) {
      return Optional.empty();
    }
    boolean square = tokens.get(at).is("2");
    Unit unit =
        new Unit(
            (square ? "square " : "cubic ") + match.meaning().name(),
            square ? Unit.Kind.AREA : Unit.Kind.VOLUME,
            BigDecimal.ONE);
    return Optional.of(new Match<>(unit, match.first(), at + 1));
  }

  /** Adds {@code per hour}, {@code a share}, {@code /kg}, {@code annually}. */
  private Reading withPer(Match<Unit> match, int end) {
    Unit unit = match.meaning();
    int at = match.end();
    Reading plain = new Reading(unit, match.first(), at, at, "");
    if (at >= end || unit.is(Unit.Kind.PERCENT) || unit.name().contains(" per ")) {
      return plain;
    }
    Optional<Match<Denominator>> denominator = per.at(at, end);
    if (denominator.isPresent() && tokens.get(at).is("annually") && !unit.isMoney()) {
      return plain;
    }
    if (denominator.isEmpty() && (unit.is(Unit.Kind.VOLUME) || unit.is(Unit.Kind.MASS))) {
      denominator = tokens.get(at).is("of") ? per.at(at + 2, end) : denominator;
    }
    return denominator.map(p -> withPer(unit, match.first(), at, p)).orElse(plain);
  }

  /** A price for one of a thing keeps its currency, which is no unit of its own: $5 a share. */
  private static Reading withPer(Unit unit, int first, int at, Match<Denominator> per) {
    String name = per.meaning().name();
    return unit.isMoney() && per.meaning().isThing()
        ? new Reading(unit, first, at, per.end(), name)
        : new Reading(unit.per(name), first, at, per.end(), "");
  }
}
