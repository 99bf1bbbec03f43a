package org.dateline.extract.figures.roles;

import java.util.Optional;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/** Weighs the date that a text ties a figure to against the article's own time. */
final class BackgroundDates {
  private static final int OTHER_YEAR = 16;
  private static final int YEAR_OF_UNDATED = 13;
  private static final int OTHER_DAY = 9;
  private static final int OTHER_MONTH = 7;
  private static final int OWN_YEAR = -6;
  private static final int PER_FIGURE = 12;
  private static final int OPENING = 3;
  private static final int EARLIER_CLAUSE = 8;
  private static final int NEAREST_FOR_TIE = 14;

  private final Syntax syntax;
  private final Distance distance;
  private final TimeTies times;
  private final Setting setting;
  private final int ownYear;

  BackgroundDates(Syntax syntax, Distance distance, TimeTies times, Setting setting) {
    this.syntax = syntax;
    this.distance = distance;
    this.times = times;
    this.setting = setting;
    this.ownYear = setting.year().or(times::ownYear).orElse(0);
  }

  /** Returns the points of the date nearest to the figure; negative for the article's own year. */
  int points(Reading reading, Sentence sentence) {
    Quantity quantity = reading.quantity();
    int nearest = Distance.REACH;
    int points = 0;
    for (TimeTie tie : times.in(quantity.sentence())) {
      boolean after = tie.token() > quantity.endToken();
      boolean ofNorm =
          after
              && (reading.role().name().equals("change")
                  || Comparison.endsAt(syntax, tie.first() - 1, quantity.afterToken()));
      int away = cost(quantity, tie, sentence);
      if (away < nearest && !ofNorm && !isRecordSince(tie, sentence)) {
        nearest = away;
        points = otherness(tie) * (Distance.REACH - away / 2) / Distance.REACH;
      }
    }
    return quantity.kind() == QuantityKind.AGE ? points / 3 : points;
  }

  /** Returns whether the sentence names another year than the article's own, and not its own. */
  boolean isOfOtherTime(Sentence sentence) {
    boolean other = false;
    for (TimeTie tie : times.in(sentence.number())) {
      int points = isRecordSince(tie, sentence) ? 0 : otherness(tie);
      if (points < 0) {
        return false;
      }
      other |= points >= YEAR_OF_UNDATED;
    }
    return other;
  }

  /** Returns the date that the text ties the figure to, if one stands near enough. */
  Optional<TimeTie> tie(Quantity quantity) {
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    Optional<TimeTie> best = Optional.empty();
    int nearest = NEAREST_FOR_TIE;
    for (TimeTie tie : times.in(quantity.sentence())) {
      int away = cost(quantity, tie, sentence);
      if (away < nearest && !isRecordSince(tie, sentence)) {
        nearest = away;
        best = Optional.of(tie);
      }
    }
    return best.map(this::dated);
  }

  /**
   * Adds the year to a day or month that the text gives without one: the last before publication.
   */
  private TimeTie dated(TimeTie tie) {
    if (tie.year() > 0 || setting.year().isEmpty() || setting.month() == 0) {
      return tie;
    }
    int year = setting.year().get() - (tie.month() > setting.month() ? 1 : 0);
    return new TimeTie(tie.token(), tie.first(), year, tie.month(), tie.day());
  }

  /** A date that opens the sentence holds for all of it; others hardly reach over a figure. */
  private int cost(Quantity quantity, TimeTie tie, Sentence sentence) {
    boolean opens = tie.first() <= sentence.firstToken() + 2 && tie.token() < quantity.firstToken();
    boolean explained = isExplained(tie) && tie.token() < quantity.firstToken();
    return opens || explained
        ? OPENING
        : distance.between(quantity, tie.token())
            + PER_FIGURE * distance.figuresBetween(quantity, tie.token())
            + (isOfEarlierClause(quantity, tie) ? EARLIER_CLAUSE : 0);
  }

  /** Returns whether the words go on "…, when", and so tell of that time. */
  private boolean isExplained(TimeTie tie) {
    int after = tie.token() + 1;
    return syntax.is(after, ",") && syntax.is(after + 1, "when") || syntax.is(after, "when");
  }

  /** Returns whether a verb after the date begins what the figure belongs to. */
  private boolean isOfEarlierClause(Quantity quantity, TimeTie tie) {
    for (int i = tie.token() + 1; i < quantity.firstToken(); i++) {
      Tag tag = syntax.tag(i);
      if (tag.isVerbal() && tag != Tag.GERUND) {
        return !isRelative(i, tie.token());
      }
    }
    return false;
  }

  /** Returns whether a relative pronoun ties the verb to what the date stands with. */
  private boolean isRelative(int verb, int date) {
    for (int i = verb - 1; i > date; i--) {
      if (syntax.tag(i) == Tag.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the date only says how long a record has stood: "the worst since 1987". */
  private boolean isRecordSince(TimeTie tie, Sentence sentence) {
    if (isExplained(tie)) {
      return false;
    }
    int since = tie.first() - 1;
    boolean began = false;
    while (since > sentence.firstToken() && !syntax.is(since, "since")) {
      began = syntax.tag(since).isVerbal();
      if (tie.first() - since > 4) {
        return false;
      }
      since--;
    }
    if (!syntax.is(since, "since")) {
      return false;
    }
    for (int i = since - 1; i >= Math.max(sentence.firstToken(), since - 10); i--) {
      String word = syntax.lower(i);
      boolean superlative = word.length() > 5 && word.endsWith("est") || word.equals("worst");
      if (superlative || word.equals("first") || began && word.equals("record")) {
        return true;
      }
    }
    return began && syntax.is(since + 1, "records");
  }

  private int otherness(TimeTie tie) {
    if (tie.year() > 0) {
      if (ownYear == 0) {
        return YEAR_OF_UNDATED;
      }
      return tie.year() < ownYear ? OTHER_YEAR : OWN_YEAR;
    }
    if (!isOtherMonth(tie)) {
      return 0;
    }
    if (tie.day() == 0) {
      return OTHER_MONTH;
    }
    boolean told = setting.month() > 0 || times.hasOwnDay() && !times.isOwnDay(tie);
    return told ? OTHER_DAY : 0;
  }

  private boolean isOtherMonth(TimeTie tie) {
    return setting.month() == 0 || (setting.month() + 12 - tie.month()) % 12 > 1;
  }
}
