package org.dateline.extract.figures.roles;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;
import org.dateline.extract.figures.roles.BackgroundTable.Evidence;

/**
 * Tells whose event a figure is of: sums the points of dates, words, place in the article and the
 * figures before it. From {@link #THRESHOLD} points on it is of another one.
 */
final class BackgroundFinder {
  static final int THRESHOLD = 8;
  private static final Set<String> STANDING = Set.of("population", "employees");

  private final Syntax syntax;
  private final Distance distance;
  private final TimeTies times;
  private final Setting setting;
  private final int ownYear;

  BackgroundFinder(Syntax syntax, Distance distance, TimeTies times, Setting setting) {
    this.syntax = syntax;
    this.distance = distance;
    this.times = times;
    this.setting = setting;
    this.ownYear = setting.year().or(times::ownYear).orElse(0);
  }

  /** Returns for each reading whether it is background. */
  boolean[] find(List<Reading> readings) {
    boolean[] background = new boolean[readings.size()];
    for (int i = 0; i < readings.size() && !setting.title(); i++) {
      int points = own(readings.get(i)) + before(readings, background, i);
      background[i] = points >= THRESHOLD;
    }
    return background;
  }

  private int own(Reading reading) {
    Quantity quantity = reading.quantity();
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int points = dates(quantity, sentence) + words(quantity, sentence);
    if (isStart(quantity, sentence.firstToken())) {
      points += 10;
    }
    if (STANDING.contains(reading.role().name())) {
      points += reading.role().name().equals("population") ? 7 : 3;
    }
    if (quantity.kind() == QuantityKind.AGE) {
      points -= 8;
    }
    return points + position(sentence);
  }

  /** The lead tells of the main event, the end of a text more often of others. */
  private static int position(Sentence sentence) {
    if (sentence.number() <= 1) {
      return -6;
    }
    return sentence.number() <= 4 ? -2 : Math.min(3, sentence.number() / 4);
  }

  /** Returns whether the number is where a change began: "from 53 per cent". */
  private boolean isStart(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    return i > first
        && syntax.is(i, "from")
        && quantity.kind() != QuantityKind.DURATION
        && (quantity.kind() != QuantityKind.COUNT || isChangeWord(i - 1));
  }

  private boolean isChangeWord(int i) {
    return syntax.is(i, "up") || syntax.is(i, "down") || syntax.tag(i) == Tag.PARTICIPLE;
  }

  private int dates(Quantity quantity, Sentence sentence) {
    int most = 0;
    for (TimeTie tie : times.in(quantity.sentence())) {
      int away = tieCost(quantity, tie, sentence);
      if (away < Distance.REACH) {
        most = Math.max(most, otherness(tie) * (Distance.REACH - away / 2) / Distance.REACH);
      }
    }
    return most;
  }

  /** A date that opens the sentence holds for all of it. */
  private int tieCost(Quantity quantity, TimeTie tie, Sentence sentence) {
    boolean opens = tie.first() <= sentence.firstToken() + 2;
    return opens && tie.token() < quantity.firstToken()
        ? 0
        : distance.between(quantity, tie.token());
  }

  private int otherness(TimeTie tie) {
    if (tie.year() > 0) {
      if (ownYear == 0) {
        return 11;
      }
      return tie.year() < ownYear ? 14 : 0;
    }
    return times.hasOwnDay() && !times.isOwnDay(tie) && isOtherMonth(tie) ? 9 : 0;
  }

  private boolean isOtherMonth(TimeTie tie) {
    return setting.month() == 0 || (setting.month() + 12 - tie.month()) % 12 > 1;
  }

  private int words(Quantity quantity, Sentence sentence) {
    int points = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      for (Evidence evidence : BackgroundTable.of(syntax.lower(i))) {
        if (follow(evidence, i)) {
          points += weighed(evidence, quantity, i);
        }
      }
    }
    return points;
  }

  private int weighed(Evidence evidence, Quantity quantity, int i) {
    boolean left = i < quantity.firstToken();
    boolean fits =
        switch (evidence.where()) {
          case CLOSE, SENTENCE -> true;
          case BEFORE -> left;
          case AFTER -> !left;
        };
    if (!fits) {
      return 0;
    }
    if (evidence.where() == BackgroundTable.Where.SENTENCE) {
      return evidence.points();
    }
    int away = distance.between(quantity, i);
    return evidence.points() * (Distance.REACH - away) / Distance.REACH;
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

  /** A figure beside one of another event is more likely of that event too. */
  private int before(List<Reading> readings, boolean[] background, int i) {
    if (i == 0) {
      return 0;
    }
    Quantity quantity = readings.get(i).quantity();
    Quantity last = readings.get(i - 1).quantity();
    List<Sentence> sentences = syntax.passage().sentences();
    int apart = quantity.sentence() - last.sentence();
    boolean paragraph =
        sentences.get(quantity.sentence()).paragraph()
            == sentences.get(last.sentence()).paragraph();
    if (apart == 0) {
      return background[i - 1] ? 4 : -2;
    }
    if (background[i - 1] && apart == 1) {
      return paragraph ? 3 : 2;
    }
    return 0;
  }
}
