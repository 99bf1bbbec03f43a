package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.roles.BackgroundTable.Evidence;
import org.dateline.extract.figures.roles.BackgroundTable.Where;

/** Weighs the words around a figure that tell of other times, customs, limits and totals. */
final class BackgroundWords {
  private static final int PER_FIGURE = 14;
  private static final int PAST_SPAN = 10;
  private static final int REMEMBERED = 9;
  private static final Set<String> PAST = Set.of("last", "past", "previous");
  private static final Set<String> LONG_SPANS =
      Set.of("year", "years", "decade", "decades", "century", "centuries", "seasons");
  private static final Set<String> SHORT_SPANS =
      Set.of("minute", "minutes", "hour", "hours", "day", "days", "week", "weeks");
  private static final int STRONG = 10;

  /** A phrase of the table that a sentence holds, and the token where it begins. */
  private record Cue(Evidence evidence, int token) {}

  /** What one sentence holds: phrases of the table, and where "the past 12 years" begin. */
  private record Cues(List<Cue> phrases, List<Integer> pastSpans) {}

  private final Syntax syntax;
  private final Distance distance;
  private final BackgroundClauses clauses;
  private final boolean remembers;
  private final Map<Integer, Cues> cues = new HashMap<>();

  BackgroundWords(Syntax syntax, Distance distance) {
    this.syntax = syntax;
    this.distance = distance;
    this.clauses = new BackgroundClauses(syntax, distance);
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
    int told = clauses.points(reading, sentence) + (change ? points / 3 : points);
    return remembers && reading.role().name().equals("killed") ? told + REMEMBERED : told;
  }

  private Cues cues(Sentence sentence) {
    return cues.computeIfAbsent(sentence.number(), number -> read(sentence));
  }

  private Cues read(Sentence sentence) {
    List<Cue> phrases = new ArrayList<>();
    List<Integer> pastSpans = new ArrayList<>(0);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      for (Evidence evidence : syntax.word(i).background()) {
        boolean recent = syntax.is(i, "past") && isSpan(i + 1, SHORT_SPANS);
        if (!recent && follow(evidence, i) && !isNorm(evidence, i, sentence.firstToken())) {
          phrases.add(new Cue(evidence, i));
        }
      }
      if (PAST.contains(syntax.lower(i)) && isSpan(i + 1, LONG_SPANS)) {
        pastSpans.add(i);
      }
    }
    return new Cues(phrases, pastSpans);
  }

  /** Returns whether a number of such periods begins at the token. */
  private boolean isSpan(int i, Set<String> periods) {
    if (!distance.isQuantity(i)) {
      return false;
    }
    for (int j = i; j < Math.min(i + 5, syntax.size()); j++) {
      if (periods.contains(syntax.lower(j))) {
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
