package org.dateline.extract.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.text.dates.Months;

/** The tokens of one sentence, as the words and numbers that dates are told with. */
record DateWords(List<Token> tokens) {
  static final Map<String, Integer> MONTHS = Months.of("en");

  static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  static final Map<String, Integer> SMALL_NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "ten", 10);

  private static final Set<String> FUTURE = Set.of("will", "'ll", "scheduled", "plans", "upcoming");

  /** How many words before a date are looked at for a future. */
  private static final int LOOK_BACK = 12;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  /** Returns the word in lower case without the dot of an abbreviation; empty beyond the ends. */
  String at(int i) {
    if (i < 0 || i >= tokens.size()) {
      return "";
    }
    String lower = tokens.get(i).lower();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  boolean isMark(int i, String mark) {
    return i < tokens.size() && tokens.get(i).text().equals(mark);
  }

  /** Returns the whole number of at most four digits, or -1. */
  int numberAt(int i) {
    if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    String text = tokens.get(i).text();
    boolean whole = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Integer.parseInt(text) : -1;
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Returns whether the English words before the place look forward. */
  boolean looksForward(int i) {
    return looksForward(i, FUTURE);
  }

  /** Returns whether one of the words of future stands close before the place. */
  boolean looksForward(int i, Set<String> future) {
    for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
      if (future.contains(tokens.get(j).lower())) {
        return true;
      }
    }
    return false;
  }
}
