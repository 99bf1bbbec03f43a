package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;
import org.dateline.extract.figures.roles.BackgroundTable.Evidence;
import org.dateline.extract.figures.roles.BackgroundTable.Where;

/** Weighs the words around a figure that tell of other times, customs, limits and totals. */
final class BackgroundWords {
  private static final int PER_FIGURE = 14;
  private static final int PAST_SPAN = 10;
  private static final int PAST_PERFECT = 4;
  private static final int OTHERS = 9;
  private static final int HABIT = 12;
  private static final Set<String> PERIODS =
      Set.of("year", "month", "week", "day", "night", "hour");
  private static final int HISTORY = 8;
  private static final Set<String> PAST = Set.of("last", "past", "previous");
  private static final Set<String> LONG_SPANS =
      Set.of("year", "years", "decade", "decades", "century", "centuries", "seasons");
  private static final int STRONG = 10;
  private static final int VAGUE_TOTAL = 5;
  private static final int FORECAST = -4;
  private static final Set<String> VAGUE = Set.of("millions", "billions", "trillions");

  /** A phrase of the table that a sentence holds, and the token where it begins. */
  private record Cue(Evidence evidence, int token) {}

  /** What one sentence holds: phrases of the table, and where "the past 12 years" begin. */
  private record Cues(List<Cue> phrases, List<Integer> pastSpans) {}

  private final Syntax syntax;
  private final Distance distance;
  private final boolean remembers;
  private final Map<Integer, Cues> cues = new HashMap<>();

  BackgroundWords(Syntax syntax, Distance distance) {
    this.syntax = syntax;
    this.distance = distance;
    this.remembers = isRemembrance();
  }

  /** Returns the sum of the points for one figure. */
  int points(Reading reading, Sentence sentence) {
    Quantity quantity = reading.quantity();
    boolean change = reading.role().name().equals("change");
    int points = 0;
    for (Cue cue : cues(sentence).phrases()) {
      points += weighed(cue.evidence(), quantity, cue.token());
    }
    for (int i : cues(sentence).pastSpans()) {
      boolean opens = i <= sentence.firstToken() + 2;
      boolean whole = opens || i + 1 == quantity.firstToken();
      points += whole ? PAST_SPAN : scaled(PAST_SPAN, quantity, i);
    }
    return narration(reading, sentence) + (change ? points / 3 : points);
  }

  private Cues cues(Sentence sentence) {
    return cues.computeIfAbsent(sentence.number(), number -> read(sentence));
  }

  private Cues read(Sentence sentence) {
    List<Cue> phrases = new ArrayList<>();
    List<Integer> pastSpans = new ArrayList<>(0);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      for (Evidence evidence : syntax.word(i).background()) {
        if (follow(evidence, i) && !isNorm(evidence, i, sentence.firstToken())) {
          phrases.add(new Cue(evidence, i));
        }
      }
      if (PAST.contains(syntax.lower(i)) && isYears(i + 1)) {
        pastSpans.add(i);
      }
    }
    return new Cues(phrases, pastSpans);
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

  /** Returns whether a number of years or more begins at the token. */
  private boolean isYears(int i) {
    if (!distance.isQuantity(i)) {
      return false;
    }
    for (int j = i; j < Math.min(i + 5, syntax.size()); j++) {
      if (LONG_SPANS.contains(syntax.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the sentence is about another time, whatever its figures. */
  boolean isOfOtherTime(Sentence sentence) {
    for (Cue cue : cues(sentence).phrases()) {
      if (cue.evidence().where() == Where.CLOSE && cue.evidence().points() >= STRONG) {
        return true;
      }
    }
    return false;
  }

  private int narration(Reading reading, Sentence sentence) {
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
    if (VAGUE.contains(syntax.lower(quantity.numberToken()))) {
      points += VAGUE_TOTAL;
    }
    if (remembers && reading.role().name().equals("killed")) {
      points += OTHERS;
    }
    return points;
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

  private boolean isRemembrance() {
    List<Sentence> sentences = syntax.passage().sentences();
    int end = sentences.get(Math.min(1, sentences.size() - 1)).endToken();
    for (int i = 0; i < end; i++) {
      for (Evidence evidence : syntax.word(i).background()) {
        if (evidence.where() == Where.REMEMBRANCE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the time is only what something is compared with: "than a year ago". */
  private boolean isNorm(Evidence evidence, int i, int first) {
    return evidence.where() == Where.CLOSE && Comparison.endsAt(syntax, i - 1, first);
  }

  private int weighed(Evidence evidence, Quantity quantity, int i) {
    boolean left = i < quantity.firstToken();
    return switch (evidence.where()) {
      case CLOSE -> scaled(evidence.points(), quantity, i);
      case BEFORE -> left ? scaled(evidence.points(), quantity, i) : 0;
      case AFTER -> left ? 0 : scaled(evidence.points(), quantity, i);
      case SENTENCE -> evidence.points();
      case REMEMBRANCE -> 0;
    };
  }

  private int scaled(int points, Quantity quantity, int i) {
    int away = distance.between(quantity, i) + PER_FIGURE * distance.figuresBetween(quantity, i);
    return points * Math.max(0, Distance.REACH - away) / Distance.REACH;
  }

  private boolean follow(Evidence evidence, int i) {
    String[] rest = evidence.rest();
    for (int k = 0; k < rest.length; k++) {
      if (!syntax.is(i + 1 + k, rest[k])) {
        return false;
      }
    }
    return true;
  }
}
