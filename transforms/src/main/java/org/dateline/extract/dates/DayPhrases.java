package org.dateline.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;

/** Reads the days that one English sentence names, against the day on which it was printed. */
final class DayPhrases {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  private static final Map<String, Integer> NEAR_DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening");

  private static final Set<String> FUTURE = Set.of("will", "'ll", "scheduled", "plans", "upcoming");

  private static final Map<String, Integer> SMALL_NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "ten", 10);

  private final List<Token> tokens;
  private final Optional<LocalDate> published;
  private final List<LocalDate> days = new ArrayList<>();

  private DayPhrases(List<Token> tokens, Optional<LocalDate> published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** Returns the days named, in order; without a day of publication only whole dates. */
  static List<LocalDate> read(List<Token> sentence, Optional<LocalDate> published) {
    DayPhrases phrases = new DayPhrases(sentence, published);
    int i = 0;
    while (i < sentence.size()) {
      i = phrases.step(i);
    }
    return phrases.days;
  }

  private int step(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.NUMBER) {
      return number(i);
    }
    if (token.kind() != Token.Kind.WORD) {
      return i + 1;
    }
    String word = bare(token);
    if (token.isCapitalised() && MONTHS.containsKey(word)) {
      return monthFirst(i, MONTHS.get(word));
    }
    if (published.isPresent()) {
      relative(i, word, published.get());
    }
    return i + 1;
  }

  private void relative(int i, String word, LocalDate day) {
    if (NEAR_DAYS.containsKey(word)) {
      days.add(day.plusDays(NEAR_DAYS.get(word)));
    } else if (tokens.get(i).isCapitalised() && WEEKDAYS.containsKey(word)) {
      days.add(weekday(i, WEEKDAYS.get(word), day));
    } else if (word.equals("this") && PARTS_OF_DAY.contains(wordAt(i + 1))) {
      days.add(day);
    } else if (word.equals("last") && wordAt(i + 1).equals("night")) {
      days.add(day.minusDays(1));
    } else if (SMALL_NUMBERS.containsKey(word)) {
      daysAgo(i, SMALL_NUMBERS.get(word), day);
    }
  }

  /** A weekday is the one before or on the day of print, unless the sentence looks forward. */
  private LocalDate weekday(int i, DayOfWeek weekday, LocalDate day) {
    String before = wordAt(i - 1);
    if (before.equals("last") || before.equals("previous")) {
      return day.with(TemporalAdjusters.previous(weekday));
    }
    if (before.equals("next") || before.equals("coming")) {
      return day.with(TemporalAdjusters.next(weekday));
    }
    for (int j = Math.max(0, i - 12); j < i; j++) {
      if (FUTURE.contains(tokens.get(j).lower())) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
      }
    }
    return day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** {@code January 3, 2024}, {@code Jan. 3}. */
  private int monthFirst(int i, int month) {
    int at = isMark(i + 1, ".") ? i + 2 : i + 1;
    int day = numberAt(at);
    if (day < 1 || day > 31) {
      return i + 1;
    }
    int after = isMark(at + 1, ",") ? at + 2 : at + 1;
    int year = numberAt(after);
    return add(year, month, day) ? after + 1 : nearest(month, day, at + 1);
  }

  /** {@code 3 January 2024}, {@code 3 January}, {@code 2024-01-03}, {@code 12 days ago}. */
  private int number(int i) {
    int first = numberAt(i);
    String word = wordAt(i + 1);
    if (MONTHS.containsKey(word) && first >= 1 && first <= 31) {
      int year = numberAt(i + 2);
      return add(year, MONTHS.get(word), first) ? i + 3 : nearest(MONTHS.get(word), first, i + 2);
    }
    if (isMark(i + 1, "-") && isMark(i + 3, "-") && add(first, numberAt(i + 2), numberAt(i + 4))) {
      return i + 5;
    }
    if (first > 0 && first < 100 && published.isPresent()) {
      daysAgo(i, first, published.get());
    }
    return i + 1;
  }

  private void daysAgo(int i, int number, LocalDate day) {
    if (wordAt(i + 1).equals("days") && (wordAt(i + 2).equals("ago"))) {
      days.add(day.minusDays(number));
    }
  }

  private boolean add(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return false;
    }
    Optional<LocalDate> date = date(year, month, day);
    date.ifPresent(days::add);
    return date.isPresent();
  }

  /** A date without a year is the one nearest to the day of print. */
  private int nearest(int month, int day, int after) {
    if (published.isEmpty()) {
      return after;
    }
    LocalDate best = null;
    for (int years = -1; years <= 1; years++) {
      LocalDate date = date(published.get().getYear() + years, month, day).orElse(null);
      if (date != null && (best == null || apart(date) < apart(best))) {
        best = date;
      }
    }
    if (best != null) {
      days.add(best);
    }
    return after;
  }

  private long apart(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(published.orElseThrow(), date));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the whole number of the token, or -1. */
  private int numberAt(int i) {
    if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    String text = tokens.get(i).text();
    boolean whole = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Integer.parseInt(text) : -1;
  }

  private String wordAt(int i) {
    return i < 0 || i >= tokens.size() ? "" : bare(tokens.get(i));
  }

  private boolean isMark(int i, String mark) {
    return i < tokens.size() && tokens.get(i).text().equals(mark);
  }

  private static String bare(Token token) {
    String lower = token.lower();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
