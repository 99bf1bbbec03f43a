package org.dateline.extract.dates;

import static org.dateline.extract.dates.DateWords.SMALL_NUMBERS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.DayRange;

/**
 * Reads the ranges of days that English tells by their name: weeks (as ISO 8601 has them, Monday
 * first), weekends and months, and what lies so many days, weeks or months ago. Years are left out:
 * no event is dated by its year alone.
 */
final class RangePhrases {
  private static final Map<String, Integer> STEPS =
      Map.of("last", -1, "previous", -1, "past", -1, "this", 0, "next", 1, "coming", 1);

  /** Words before a month that leave no doubt that a month is meant: {@code May} is a name too. */
  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "last", "this", "next", "early", "late", "during");

  private RangePhrases() {}

  /**
   * Reads {@code last week}, {@code earlier this week}, {@code over the weekend}, {@code next
   * month}, {@code a week ago}, {@code two months ago}.
   *
   * @param i place of the first word that tells: {@code last}, {@code the}, {@code a}, {@code two}
   */
  static Optional<DayRange> relative(DateWords words, int i, LocalDate day) {
    String word = words.at(i);
    if (STEPS.containsKey(word)) {
      return stepped(words, i, STEPS.get(word), day);
    }
    if (word.equals("the") && words.at(i + 1).equals("weekend") && isOverOrAt(words.at(i - 1))) {
      boolean isOn = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      return Optional.of(weekend(day.minusWeeks(isOn || words.looksForward(i) ? 0 : 1)));
    }
    if (word.equals("a") || word.equals("one")) {
      return ago(words, i, 1, day);
    }
    return SMALL_NUMBERS.containsKey(word)
        ? ago(words, i, SMALL_NUMBERS.get(word), day)
        : Optional.empty();
  }

  /** Reads {@code days ago}, {@code weeks ago} and {@code months ago} behind a number. */
  static Optional<DayRange> ago(DateWords words, int i, int number, LocalDate day) {
    if (!words.at(i + 2).equals("ago")) {
      return Optional.empty();
    }
    return switch (words.at(i + 1)) {
      case "days" -> Optional.of(DayRange.of(day.minusDays(number)));
      case "week", "weeks" -> Optional.of(week(day.minusWeeks(number)));
      case "month", "months" -> Optional.of(month(YearMonth.from(day).minusMonths(number)));
      default -> Optional.empty();
    };
  }

  /**
   * Reads a month without a day: {@code March 2019}, {@code in March}, {@code last March}. Without
   * a year it is the last one begun before the day of print, or the next if the sentence looks
   * ahead.
   *
   * @param i place of the month
   * @param after place behind it
   */
  static Optional<DayRange> month(
      DateWords words, int i, int after, int month, Optional<LocalDate> published) {
    int year = words.numberAt(after);
    if (DateWords.isYear(year)) {
      return Optional.of(month(YearMonth.of(year, month)));
    }
    String before = words.at(i - 1);
    if (published.isEmpty() || !BEFORE_MONTH.contains(before)) {
      return Optional.empty();
    }
    YearMonth printed = YearMonth.from(published.get());
    YearMonth named = printed.withMonth(month);
    if (before.equals("next") || words.looksForward(i)) {
      return Optional.of(month(named.isBefore(printed) ? named.plusYears(1) : named));
    }
    boolean isAhead = named.isAfter(printed) || before.equals("last") && named.equals(printed);
    return Optional.of(month(isAhead ? named.minusYears(1) : named));
  }

  private static Optional<DayRange> stepped(DateWords words, int i, int step, LocalDate day) {
    return switch (words.at(i + 1)) {
      case "week" -> Optional.of(week(words.at(i - 1), step, day));
      case "weekend" -> Optional.of(weekend(day.plusWeeks(step)));
      case "month" -> Optional.of(month(YearMonth.from(day).plusMonths(step)));
      default -> Optional.empty();
    };
  }

  /** {@code earlier this week} ends with the day of print, {@code later this week} begins there. */
  private static DayRange week(String before, int step, LocalDate day) {
    DayRange week = week(day.plusWeeks(step));
    if (step != 0) {
      return week;
    }
    return switch (before) {
      case "earlier" -> new DayRange(week.first(), day);
      case "later" -> new DayRange(day, week.last());
      default -> week;
    };
  }

  private static DayRange week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DayRange(monday, monday.plusDays(6));
  }

  private static DayRange weekend(LocalDate inside) {
    LocalDate sunday = week(inside).last();
    return new DayRange(sunday.minusDays(1), sunday);
  }

  private static DayRange month(YearMonth month) {
    return new DayRange(month.atDay(1), month.atEndOfMonth());
  }

  private static boolean isOverOrAt(String word) {
    return word.equals("over") || word.equals("at");
  }
}
