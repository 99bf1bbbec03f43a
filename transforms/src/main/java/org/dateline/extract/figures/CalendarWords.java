package org.dateline.extract.figures;

import java.util.Set;
import org.dateline.extract.Token;

/** The words of dates and times of day, from {@code calendar.tsv}. */
final class CalendarWords {
  private static final WordSets SETS = new WordSets("calendar.tsv");
  private static final Set<String> MONTHS = SETS.get("month");
  private static final Set<String> ORDINAL_ENDINGS = SETS.get("ordinal");
  private static final Set<String> CLOCK = SETS.get("clock");
  private static final Set<String> BEFORE_YEAR = SETS.get("before_year");
  private static final WordSieve MONTH_SIEVE = new WordSieve();

  static {
    for (String month : MONTHS) {
      MONTH_SIEVE.add(month);
      MONTH_SIEVE.add(month + ".");
    }
  }

  private CalendarWords() {}

  /** Returns whether the word is a month, {@code May} and {@code March} if capitalised. */
  static boolean isMonth(Token token) {
    String lower = token.lower();
    if (!MONTH_SIEVE.passes(lower)) {
      return false;
    }
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (!MONTHS.contains(bare)) {
      return false;
    }
    boolean word = bare.equals("may") || bare.equals("march") || bare.equals("mar");
    return !word || token.isCapitalised();
  }

  /** Returns whether the word, in lower case, ends an ordinal that is written in digits. */
  static boolean endsOrdinal(String word) {
    return ORDINAL_ENDINGS.contains(word);
  }

  /** Returns whether the word, in lower case, makes the number before it a time of day. */
  static boolean isClock(String word) {
    return CLOCK.contains(word);
  }

  /** Returns whether the word, in lower case, makes the four digits behind it a year. */
  static boolean leadsYear(String word) {
    return BEFORE_YEAR.contains(word);
  }

  /** Returns whether the token is a dash that may stand between two numbers. */
  static boolean isDash(Token token) {
    String text = token.text();
    return text.equals("-") || text.equals("–") || text.equals("‑");
  }
}
