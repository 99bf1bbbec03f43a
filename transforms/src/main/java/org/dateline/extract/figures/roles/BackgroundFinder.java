package org.dateline.extract.figures.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/**
 * Tells whose event a figure is of: sums the points of dates, words, place in the article and the
 * figures beside it. From {@link #THRESHOLD} points on it is of another one.
 */
final class BackgroundFinder {
  static final int THRESHOLD = 6;
  private static final int MOST_BY_PLACE = 5;
  private static final int MOST_BY_COURSE = 4;
  private static final int LEAST_TOLD = 2;
  private static final int LEAST_BESIDE = 4;
  private static final int START = 14;
  private static final int RETURNING = 4;

  private final Syntax syntax;
  private final Setting setting;
  private final BackgroundDates dates;
  private final BackgroundWords words;
  private final Lead lead;
  private final Map<Integer, Boolean> otherTimes = new HashMap<>();

  BackgroundFinder(Syntax syntax, Distance distance, BackgroundDates dates, Setting setting) {
    this.syntax = syntax;
    this.setting = setting;
    this.dates = dates;
    this.words = new BackgroundWords(syntax, distance);
    this.lead = Lead.of(syntax, setting.titleWords());
  }

  /** Returns for each reading whether it is background. */
  boolean[] find(List<Reading> readings) {
    int n = readings.size();
    boolean[] background = new boolean[n];
    if (setting.title()) {
      return background;
    }
    int[] own = new int[n];
    for (int i = 0; i < n; i++) {
      own[i] = own(readings.get(i));
    }
    for (int i = 0; i < n; i++) {
      Sentence sentence = syntax.passage().sentences().get(readings.get(i).quantity().sentence());
      int beside = before(readings, background, i);
      if (i + 1 < n && apart(readings, i, i + 1) == 0 && own[i + 1] >= THRESHOLD + 2) {
        beside += 3;
      }
      int place = Math.min(MOST_BY_PLACE, position(sentence) + departure(sentence));
      boolean open = !isOther(own[i], beside, place);
      boolean swayed = open && isOther(own[i], beside + MOST_BY_COURSE, place);
      background[i] = !open || swayed && isOther(own[i], beside + course(sentence), place);
    }
    return background;
  }

  private static boolean isOther(int own, int beside, int place) {
    boolean told = own >= LEAST_TOLD || beside >= LEAST_BESIDE;
    return told && own + beside + place >= THRESHOLD;
  }

  private int own(Reading reading) {
    Quantity quantity = reading.quantity();
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int points = dates.points(reading, sentence) + words.points(reading, sentence);
    if (isStart(quantity, sentence.firstToken())) {
      points += START;
    }
    if (reading.role().name().equals("population")) {
      points += 7;
    } else if (reading.role().name().equals("employees")) {
      points += 2;
    }
    if (quantity.kind() == QuantityKind.AGE) {
      points -= 7;
    }
    return points;
  }

  /** What follows a sentence of another time more often stays there; 0 to MOST_BY_COURSE. */
  private int course(Sentence sentence) {
    List<Sentence> sentences = syntax.passage().sentences();
    if (returns(sentence)) {
      return 0;
    }
    for (int back = 1; back <= 2 && back < sentence.number(); back++) {
      Sentence earlier = sentences.get(sentence.number() - back);
      boolean together = earlier.paragraph() == sentence.paragraph();
      if ((together || back == 1) && isOfOtherTime(earlier)) {
        return together ? MOST_BY_COURSE : MOST_BY_COURSE / 2;
      }
    }
    return 0;
  }

  private boolean isOfOtherTime(Sentence sentence) {
    return otherTimes.computeIfAbsent(
        sentence.number(), key -> dates.isOfOtherTime(sentence) || words.isOfOtherTime(sentence));
  }

  /** Returns whether the sentence takes up the lead's words, and so comes back to its event. */
  private boolean returns(Sentence sentence) {
    return lead.shared(sentence) >= RETURNING;
  }

  /** A later sentence that takes up nothing of the lead has more often left its event. */
  private int departure(Sentence sentence) {
    if (sentence.number() <= 1) {
      return 0;
    }
    int shared = lead.shared(sentence);
    int points = shared == 0 ? 3 : shared <= 2 ? 1 : -1;
    return lead.isElsewhere(sentence) ? points + 3 : points;
  }

  /** The lead tells of the main event, the end of a text more often of others. */
  private static int position(Sentence sentence) {
    if (sentence.number() <= 1) {
      return -4;
    }
    return sentence.number() <= 4 ? -1 : Math.min(3, sentence.number() / 4);
  }

  /** Returns whether the number is where a change began: "from 61 per cent". */
  private boolean isStart(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    return i > first
        && syntax.is(i, "from")
        && !quantity.isRange()
        && quantity.value().isPresent()
        && quantity.kind() != QuantityKind.DURATION
        && (quantity.kind() != QuantityKind.COUNT || isChangeWord(i - 1));
  }

  /** Returns whether the figure is only what another one is measured from; it tells no story. */
  private boolean isStart(Reading reading) {
    Quantity quantity = reading.quantity();
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    return isStart(quantity, sentence.firstToken());
  }

  private boolean isChangeWord(int i) {
    return syntax.is(i, "up") || syntax.is(i, "down") || syntax.tag(i) == Tag.PARTICIPLE;
  }

  /** A figure beside one of another event is more likely of that event too. */
  private int before(List<Reading> readings, boolean[] background, int i) {
    if (i == 0) {
      return 0;
    }
    int apart = apart(readings, i - 1, i);
    if (apart == 0) {
      return background[i - 1] ? 5 : -2;
    }
    Sentence sentence = syntax.passage().sentences().get(readings.get(i).quantity().sentence());
    boolean goesOn = background[i - 1] && apart == 1 && !isStart(readings.get(i - 1));
    return goesOn && !returns(sentence) ? 5 : 0;
  }

  private static int apart(List<Reading> readings, int i, int j) {
    return readings.get(j).quantity().sentence() - readings.get(i).quantity().sentence();
  }
}
