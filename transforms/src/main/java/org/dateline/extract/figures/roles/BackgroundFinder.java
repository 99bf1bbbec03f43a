package org.dateline.extract.figures.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Set<String> PEAKS = Set.of("high", "low", "peak", "record", "level");

  private final Syntax syntax;
  private final Setting setting;
  private final BackgroundDates dates;
  private final BackgroundWords words;
  private final Lead lead;
  private final CountedFinder counts;
  private final Map<Integer, Boolean> otherTimes = new HashMap<>();

  BackgroundFinder(Syntax syntax, Distance distance, BackgroundDates dates, Setting setting) {
    this.syntax = syntax;
    this.setting = setting;
    this.counts = new CountedFinder(syntax);
    this.dates = dates;
    this.words = new BackgroundWords(syntax, distance);
    this.lead = Lead.of(syntax, setting.titleWords());
  }

  /**
   * Returns for each reading whether it is background.
   *
   * @param wholes for each reading the index of the one that it is a part of, or -1
   */
  boolean[] find(List<Reading> readings, int[] wholes) {
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
      int same =
          wholes[i] >= 0 && wholes[i] < i ? wholes[i] : isSecondName(readings, i) ? i - 1 : -1;
      if (same >= 0 && apart(readings, same, i) == 0) {
        background[i] = background[same];
      }
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

  /** Steps from the last word of "from a high of" to its first. */
  private int beforePeak(int of) {
    boolean peak = of > 2 && syntax.is(of, "of") && PEAKS.contains(syntax.lower(of - 1));
    return peak ? syntax.tag(of - 2) == Tag.DETERMINER ? of - 3 : of - 2 : of;
  }

  /** Returns whether the number is where a change began: "from 61 per cent". */
  private boolean isStart(Quantity quantity, int first) {
    int i = beforePeak(quantity.firstToken() - 1);
    return i > first
        && syntax.is(i, "from")
        && !quantity.isRange()
        && quantity.value().isPresent()
        && quantity.kind() != QuantityKind.DURATION
        && (quantity.kind() != QuantityKind.COUNT || isChangeWord(i - 1));
  }

  /**
   * Returns whether the figure is only what another one is measured from, or when that was; it
   * tells no story.
   */
  private boolean isFromStart(List<Reading> readings, int i) {
    Quantity quantity = readings.get(i).quantity();
    int first = syntax.passage().sentences().get(quantity.sentence()).firstToken();
    boolean when =
        quantity.kind() == QuantityKind.DURATION && i > 0 && apart(readings, i - 1, i) == 0;
    return isStart(quantity, first) || when && isStart(readings.get(i - 1).quantity(), first);
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
      boolean aside = isAside(readings.get(i - 1).quantity(), readings.get(i).quantity());
      return !background[i - 1] ? -2 : aside ? 0 : 5;
    }
    Sentence sentence = syntax.passage().sentences().get(readings.get(i).quantity().sentence());
    boolean goesOn = background[i - 1] && apart == 1 && !isFromStart(readings, i - 1);
    return goesOn && !returns(sentence) ? 5 : 0;
  }

  /** Returns whether the figure before it tells the same amount: "5 miles (8 km)". */
  private boolean isSecondName(List<Reading> readings, int i) {
    return i > 0
        && apart(readings, i - 1, i) == 0
        && counts.isSecondName(
            readings.get(i).quantity(), readings.get(i - 1).quantity().afterToken());
  }

  /**
   * Returns whether a relative clause between commas holds the first figure and not the second:
   * "the firm, which earned $3bn last year, will cut 40 jobs".
   */
  private boolean isAside(Quantity first, Quantity second) {
    int begin = syntax.passage().sentences().get(first.sentence()).firstToken();
    boolean opens = false;
    for (int i = first.firstToken() - 1; i > begin && !opens; i--) {
      if (syntax.tag(i) == Tag.COMMA) {
        return false;
      }
      opens = syntax.tag(i) == Tag.RELATIVE && syntax.tag(i - 1) == Tag.COMMA;
    }
    for (int i = first.afterToken(); opens && i < second.firstToken(); i++) {
      if (syntax.tag(i) == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  private static int apart(List<Reading> readings, int i, int j) {
    return readings.get(j).quantity().sentence() - readings.get(i).quantity().sentence();
  }
}
