package org.dateline.extract.dates;

import static org.dateline.extract.dates.DateWords.MONTHS;
import static org.dateline.extract.dates.DateWords.WEEKDAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.model.DayRange;

/** Reads the days that one English sentence names, against the day on which it was printed. */
final class DayPhrases {
  private static final Map<String, Integer> NEAR_DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening");

  private final DateWords words;
  private final Optional<LocalDate> published;
  private final List<DayRange> days = new ArrayList<>();

  private DayPhrases(DateWords words, Optional<LocalDate> published) {
    this.words = words;
    this.published = published;
  }

  /**
   * Returns the days and ranges of days named, in order; without a day of print only whole ones.
   */
  static List<DayRange> read(List<Token> sentence, Optional<LocalDate> published) {
    DayPhrases phrases = new DayPhrases(new DateWords(sentence), published);
    int i = 0;
    while (i < sentence.size()) {
      i = phrases.step(i);
    }
    return phrases.days;
  }

  private int step(int i) {
    Token token = words.get(i);
    if (token.kind() == Token.Kind.NUMBER) {
      return number(i);
    }
    if (token.kind() != Token.Kind.WORD) {
      return i + 1;
    }
    String word = words.at(i);
    if (token.isCapitalised() && MONTHS.containsKey(word)) {
      return monthFirst(i, MONTHS.get(word));
    }
    if (published.isPresent() && !relative(i, word, published.get())) {
      RangePhrases.relative(words, i, published.get()).ifPresent(days::add);
    }
    return i + 1;
  }

  private boolean relative(int i, String word, LocalDate day) {
    int before = days.size();
    if (NEAR_DAYS.containsKey(word)) {
      add(day.plusDays(NEAR_DAYS.get(word)));
    } else if (words.get(i).isCapitalised() && WEEKDAYS.containsKey(word)) {
      add(weekday(i, WEEKDAYS.get(word), day));
    } else if (word.equals("this") && PARTS_OF_DAY.contains(words.at(i + 1))) {
      add(day);
    } else if (word.equals("last") && words.at(i + 1).equals("night")) {
      add(day.minusDays(1));
    }
    return days.size() > before;
  }

  /** A weekday is the one before or on the day of print, unless the sentence looks forward. */
  private LocalDate weekday(int i, DayOfWeek weekday, LocalDate day) {
    String before = words.at(i - 1);
    if (before.equals("last") || before.equals("previous")) {
      return day.with(TemporalAdjusters.previous(weekday));
    }
    if (before.equals("next") || before.equals("coming")) {
      return day.with(TemporalAdjusters.next(weekday));
    }
    return day.with(
        words.looksForward(i)
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  /** {@code January 3, 2024}, {@code Jan. 3}, {@code January 2024}, {@code in January}. */
  private int monthFirst(int i, int month) {
    int at = words.isMark(i + 1, ".") ? i + 2 : i + 1;
    int day = words.numberAt(at);
    if (day < 1 || day > 31) {
      RangePhrases.month(words, i, at, month, published).ifPresent(days::add);
      return i + 1;
    }
    int after = words.isMark(at + 1, ",") ? at + 2 : at + 1;
    int year = words.numberAt(after);
    return add(year, month, day) ? after + 1 : nearest(month, day, at + 1);
  }

  /** {@code 3 January 2024}, {@code 3 January}, {@code 2024-01-03}, {@code 12 days ago}. */
  private int number(int i) {
    int first = words.numberAt(i);
    String word = words.at(i + 1);
    if (MONTHS.containsKey(word) && first >= 1 && first <= 31) {
      int year = words.numberAt(i + 2);
      return add(year, MONTHS.get(word), first) ? i + 3 : nearest(MONTHS.get(word), first, i + 2);
    }
    if (words.isMark(i + 1, "-")
        && words.isMark(i + 3, "-")
        && add(first, words.numberAt(i + 2), words.numberAt(i + 4))) {
      return i + 5;
    }
    if (first > 0 && first < 100 && published.isPresent()) {
      RangePhrases.ago(words, i, first, published.get()).ifPresent(days::add);
    }
    return i + 1;
  }

  private boolean add(int year, int month, int day) {
    Optional<LocalDate> date =
        DateWords.isYear(year) ? CalendarDays.of(year, month, day) : Optional.empty();
    date.ifPresent(this::add);
    return date.isPresent();
  }

  private void add(LocalDate day) {
    days.add(DayRange.of(day));
  }

  /** A date without a year is the one nearest to the day of print. */
  private int nearest(int month, int day, int after) {
    published.flatMap(print -> CalendarDays.nearest(print, month, day)).ifPresent(this::add);
    return after;
  }
}
