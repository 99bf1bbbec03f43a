package org.dateline.extract.figures;

import java.util.List;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Steps over dates, years, decades, ordinals and times of day, which are not quantities. */
final class Calendar {
  private final List<Token> tokens;
  private final ClockTimes clockTimes;
  private final Years years;

  Calendar(List<Token> tokens, ClockTimes clockTimes) {
    this.tokens = tokens;
    this.clockTimes = clockTimes;
    this.years = new Years(tokens);
  }

  /** Returns the index after the date that a month at {@code i} begins, or {@code i} if none. */
  int afterMonth(int i, int end) {
    int at = i + 1;
    if (at < end
        && (tokens.get(at).is("of") || tokens.get(at).is("de"))
        && years.isAt(at + 1, end)) {
      return at + 2;
    }
    if (isDay(at, end) && !years.isMeasured(at + 1, end)) {
      at = afterDay(at, end);
      at = afterSecondDay(at, end);
      return afterYear(at, end);
    }
    return years.isAt(at, end) ? at + 1 : i;
  }

  /** Returns the index after the date or time that digits at {@code i} begin, or {@code i}. */
  int afterDigits(int i, int sentenceStart, int end) {
    int clock = clockTimes.after(i, end);
    if (clock > i) {
      return clock;
    }
    int numeric = afterNumericDate(i, end);
    if (numeric > i) {
      return numeric;
    }
    if (isDay(i, end) && isDottedMonth(i + 1)) {
      return i + 2;
    }
    if (isDay(i, end)) {
      int at = afterSecondDay(afterDay(i, end), end);
      int dotted = at < end && tokens.get(at).text().equals(".") && at + 1 < end ? at + 1 : at;
      int month = dotted < end && isOf(dotted) ? dotted + 1 : dotted;
      if (month < end
          && tokens.get(month).kind() == Kind.WORD
          && CalendarWords.isMonth(tokens.get(month))) {
        return afterYear(month + 1, end);
      }
    }
    if (i + 1 < end && tokens.get(i).touches(tokens.get(i + 1))) {
      String next = tokens.get(i + 1).lower();
      if (CalendarWords.endsOrdinal(next) || next.equals("s") && isDecade(i)) {
        return i + 2;
      }
    }
    if (years.isOfEra(i, sentenceStart, end)) {
      return i + 1;
    }
    return years.isYear(i, sentenceStart, end) ? years.after(i, end) : i;
  }

  /**
   * Returns whether a dot and a month follow, even where the dot was taken for an end: 12. März.
   */
  private boolean isDottedMonth(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).text().equals(".")
        && tokens.get(at - 1).touches(tokens.get(at))
        && tokens.get(at + 1).kind() == Kind.WORD
        && CalendarWords.isMonth(tokens.get(at + 1));
  }

  private boolean isOf(int at) {
    return tokens.get(at).is("of") || tokens.get(at).is("de") || tokens.get(at).is("du");
  }

  private boolean isDecade(int i) {
    String text = tokens.get(i).text();
    return text.length() == 4 && DigitGroups.allDigits(text)
        || text.length() == 2 && text.charAt(1) == '0';
  }

  private boolean isDay(int i, int end) {
    if (i >= end || tokens.get(i).kind() != Kind.NUMBER) {
      return false;
    }
    String text = tokens.get(i).text();
    if (text.length() > 2 || !DigitGroups.allDigits(text)) {
      return false;
    }
    int day = Integer.parseInt(text);
    return day >= 1 && day <= 31;
  }

  private int afterDay(int i, int end) {
    boolean ordinal =
        i + 1 < end
            && tokens.get(i).touches(tokens.get(i + 1))
            && CalendarWords.endsOrdinal(tokens.get(i + 1).lower());
    return ordinal ? i + 2 : i + 1;
  }

  /** Steps over the second day of {@code 20-24}, {@code 5 and 7}. */
  private int afterSecondDay(int at, int end) {
    boolean joined =
        at + 1 < end
            && (CalendarWords.isDash(tokens.get(at))
                || tokens.get(at).is("to")
                || tokens.get(at).is("and"))
            && isDay(at + 1, end)
            && !years.isMeasured(at + 2, end);
    return joined ? afterDay(at + 1, end) : at;
  }

  private int afterYear(int at, int end) {
    int year = at < end && (tokens.get(at).text().equals(",") || isOf(at)) ? at + 1 : at;
    return years.isAt(year, end) ? year + 1 : at;
  }

  /** Returns whether the words are 9/11, the day that goes by its numbers. */
  private boolean isNamedDay(int i, int end) {
    return i + 2 < end
        && tokens.get(i).text().equals("9")
        && tokens.get(i + 1).text().equals("/")
        && tokens.get(i + 2).text().equals("11");
  }

  /** Reads {@code 12/05/2019}, {@code 2019-09-01}, {@code 11/9/2001}. */
  private int afterNumericDate(int i, int end) {
    if (isNamedDay(i, end)) {
      return i + 3;
    }
    if (i + 4 >= end) {
      return i;
    }
    String first = tokens.get(i + 1).text();
    boolean mark = first.equals("/") || first.equals("-");
    if (!mark || !tokens.get(i + 3).text().equals(first)) {
      return i;
    }
    for (int k = i; k < i + 4; k++) {
      boolean number = (k - i) % 2 == 0;
      if (!tokens.get(k).touches(tokens.get(k + 1))
          || number && (tokens.get(k).kind() != Kind.NUMBER || tokens.get(k).text().length() > 4)) {
        return i;
      }
    }
    String year = tokens.get(i).text();
    String last = tokens.get(i + 4).text();
    boolean dated =
        year.length() == 4
            || last.length() == 4 && DigitGroups.allDigits(last)
            || first.equals("/");
    return dated && tokens.get(i + 4).kind() == Kind.NUMBER ? i + 5 : i;
  }
}
