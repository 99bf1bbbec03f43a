package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/**
 * Weighs how the clause around a figure tells it: as a forecast, a custom, what had been before,
 * what has gone on for years, or a total of more than the article's own place.
 */
final class BackgroundClauses {
  private static final int OTHERS = 9;
  private static final int PAST_PERFECT = 4;
  private static final int HABIT = 12;
  private static final int WIDER = 10;
  private static final int HISTORY = 8;
  private static final int VAGUE_TOTAL = 5;
  private static final int FORECAST = -4;
  private static final int FURTHEST_PERFECT = 14;
  private static final Set<String> VAGUE = Set.of("millions", "billions", "trillions");
  private static final Set<String> PERIODS =
      Set.of("year", "month", "week", "day", "night", "hour");

  private final Syntax syntax;
  private final Distance distance;

  BackgroundClauses(Syntax syntax, Distance distance) {
    this.syntax = syntax;
    this.distance = distance;
  }

  /** Returns the points of the clause around a figure; negative for what is still to come. */
  int points(Reading reading, Sentence sentence) {
    Quantity quantity = reading.quantity();
    int points = 0;
    int first = sentence.firstToken();
    if (syntax.is(first, "other") && syntax.token(first).isCapitalised()) {
      points += OTHERS;
    }
    if (isForecast(quantity, sentence)) {
      points += FORECAST;
    } else if (isHabit(reading, sentence)) {
      points += HABIT;
    }
    if (isPastPerfect(quantity, sentence)) {
      points += PAST_PERFECT;
    }
    Phrase phrase = reading.counted().phrase();
    boolean ofPerson =
        quantity.kind() == QuantityKind.DURATION
            && reading.counted().direct()
            && !phrase.isEmpty()
            && Lexicon.isPeople(syntax.lower(phrase.head()));
    if (ofPerson) {
      points += HISTORY;
    }
    if (isLongLasting(quantity, first)) {
      points += HISTORY;
    }
    if (isWiderTotal(quantity, first)) {
      points += WIDER;
    }
    if (VAGUE.contains(syntax.lower(quantity.numberToken()))) {
      points += VAGUE_TOTAL;
    }
    return points;
  }

  /** Returns whether something has gone on for years: "has been shut for two years". */
  private boolean isLongLasting(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    boolean years = quantity.unit().equals("year") || quantity.unit().equals("decade");
    if (!years || quantity.kind() != QuantityKind.DURATION || i <= first) {
      return false;
    }
    if (syntax.is(i, "been")) {
      return true;
    }
    for (int j = i - 1; syntax.is(i, "for") && j >= first && i - j < FURTHEST_PERFECT; j--) {
      if (syntax.tag(j) == Tag.STOP || syntax.tag(j) == Tag.SUBORDINATOR) {
        return false;
      }
      if (syntax.is(j, "has") || syntax.is(j, "have")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a place is only a part of what is told: "Including Lima's, Peru had 12". */
  private boolean isWiderTotal(Quantity quantity, int first) {
    boolean named =
        syntax.is(first, "including")
            && syntax.tag(first + 1) == Tag.NAME
            && syntax.tag(first + 2) == Tag.POSSESSIVE;
    for (int i = first + 3; named && i < quantity.firstToken(); i++) {
      if (syntax.tag(i) == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  private boolean isForecast(Quantity quantity, Sentence sentence) {
    for (int i = quantity.firstToken() - 1; i >= sentence.firstToken(); i--) {
      boolean future = syntax.is(i, "will") || syntax.is(i, "would") || syntax.is(i, "shall");
      if (future) {
        return distance.between(quantity, i) < 10;
      }
    }
    return false;
  }

  private boolean isPastPerfect(Quantity quantity, Sentence sentence) {
    for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
      if (syntax.is(i, "said") && syntax.is(i + 1, "that")) {
        return false;
      }
      if (syntax.is(i, "had") && distance.between(quantity, i) < 10) {
        int next = syntax.tag(i + 1) == Tag.ADVERB ? i + 2 : i + 1;
        if (next < sentence.endToken()
            && (syntax.tag(next) == Tag.PARTICIPLE || syntax.is(next, "been"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the count is told by the year or day, as a custom: "900 visitors a day". */
  private boolean isHabit(Reading reading, Sentence sentence) {
    Phrase counted = reading.counted().phrase();
    int i = counted.isEmpty() ? sentence.endToken() : counted.end();
    boolean per =
        i + 1 < sentence.endToken()
            && (syntax.is(i, "a") || syntax.is(i, "per"))
            && PERIODS.contains(syntax.lower(i + 1));
    return per
        && reading.counted().direct()
        && reading.quantity().kind() == QuantityKind.COUNT
        && !syntax.is(i + 2, "earlier")
        && !syntax.is(i + 2, "ago");
  }
}
