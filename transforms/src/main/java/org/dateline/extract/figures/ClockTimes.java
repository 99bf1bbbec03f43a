package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Steps over times of day, which are not quantities. */
final class ClockTimes {
  private static final Set<String> AFTER_WORDS =
      Set.of("o'clock", "o’clock", "uhr", "a.m", "a.m.", "p.m", "p.m.", "pm");
  private static final Set<String> SCHEDULED =
      Set.of(
          "open", "opens", "opened", "close", "closes", "closed", "shut", "shuts", "begin",
          "begins", "began", "start", "starts", "started", "end", "ends", "ended", "leave",
          "leaves", "left", "arrive", "arrives", "arrived", "meet", "meets", "met", "woke");
  private static final Set<String> DONE =
      Set.of("gone", "home", "back", "bed", "finished", "done", "ashore", "open", "closed", "shut");
  private static final Set<String> TIMES =
      Set.of("tomorrow", "tonight", "daily", "morning", "afternoon", "evening", "night");
  private static final Set<String> BEHIND =
      Set.of("i", "he", "she", "it", "we", "they", "you", "on", "sharp", "local");
  private static final Set<String> HOURS = Set.of("heures", "heure", "horas");
  private static final Set<String> AT =
      Set.of("à", "vers", "avant", "après", "dès", "las", "jusqu'à");
  private static final Set<String> LASTING = Set.of("de", "d'", "d’", "durant", "plus");
  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);

  private final List<Token> tokens;

  ClockTimes(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the index after the time of day that digits at {@code i} begin, or {@code i} if none:
   * {@code 2:17 p.m.}, {@code 9.35pm}, {@code 6 o'clock}, {@code 7 to 9 p.m.}.
   */
  int after(int i, int end) {
    int at = i + 1;
    boolean colon =
        at + 1 < end
            && tokens.get(at).text().equals(":")
            && tokens.get(i).touches(tokens.get(at))
            && tokens.get(at).touches(tokens.get(at + 1))
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && tokens.get(at + 1).text().length() >= 2
            && tokens.get(i).text().length() <= 2;
    while (colon
        && at + 1 < end
        && tokens.get(at).text().equals(":")
        && tokens.get(at + 1).kind() == Kind.NUMBER) {
      at += 2;
    }
    boolean named = at < end && CalendarWords.isClock(tokens.get(at).lower()) && !isOther(i, at);
    if (named) {
      return at + 1;
    }
    if (colon) {
      return at;
    }
    boolean span =
        at + 2 < end
            && (tokens.get(at).is("to")
                || tokens.get(at).is("and")
                || CalendarWords.isDash(tokens.get(at)))
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && CalendarWords.isClock(tokens.get(at + 2).lower())
            && tokens.get(i).text().length() <= 2;
    return span ? at + 3 : i;
  }

  /**
   * Returns whether a number belongs to a time of day in words: {@code eight o'clock}, {@code half
   * past nine}, {@code a quarter to six}, {@code tomorrow at eight}, {@code shortly after ten};
   * {@code à 22 heures}, {@code a las ocho horas}.
   */
  boolean holds(Numeral numeral, int begin, int end) {
    int after = numeral.end();
    if (after < end && AFTER_WORDS.contains(tokens.get(after).lower())) {
      return true;
    }
    if (after + 1 < end && isPast(after) && isHour(after + 1) && !isCounted(after + 2, end)) {
      return true;
    }
    if (isForeignHour(numeral, begin, end)) {
      return true;
    }
    int past = numeral.first() - 1;
    boolean hour = past > begin && isPast(past) && isHour(numeral.first());
    return hour && !isCounted(after, end) || isBareHour(numeral, begin, end);
  }

  /** Returns whether it is the hour of "vers 22 heures", not of "après 22 heures de route". */
  private boolean isForeignHour(Numeral numeral, int begin, int end) {
    int hours = numeral.end();
    int before = numeral.first() - 1;
    boolean led =
        before >= begin
            && hours < end
            && HOURS.contains(tokens.get(hours).lower())
            && AT.contains(tokens.get(before).lower());
    boolean counted = led && hours + 1 < end && LASTING.contains(tokens.get(hours + 1).lower());
    return led && !counted;
  }

  /** Returns whether a bare number word tells when something was: "home by nine". */
  private boolean isBareHour(Numeral numeral, int begin, int end) {
    int first = numeral.first();
    boolean bare = numeral.end() == first + 1 && first > begin && isHour(first);
    if (!bare || !isEnd(numeral.end(), end)) {
      return false;
    }
    String before = first - 1 > begin ? tokens.get(first - 2).lower() : "";
    return switch (tokens.get(first - 1).lower()) {
      case "after", "before", "until", "till" -> true;
      case "at" -> before.isEmpty() || SCHEDULED.contains(before) || isTime(before);
      case "by" -> DONE.contains(before) || isTime(before);
      default -> false;
    };
  }

  private static boolean isTime(String word) {
    return TIMES.contains(word) || word.endsWith("day");
  }

  /** Returns whether no noun can follow the number, at the token behind it. */
  private boolean isEnd(int i, int end) {
    if (i >= end) {
      return true;
    }
    Token next = tokens.get(i);
    boolean part = next.is("in") && i + 2 < end && TIMES.contains(tokens.get(i + 2).lower());
    boolean mark = next.kind() == Kind.PUNCTUATION && !CalendarWords.isDash(next);
    return mark || part || BEHIND.contains(next.lower()) || isTime(next.lower());
  }

  /** Returns whether minutes and "past" or "to" end at the token. */
  private boolean isPast(int i) {
    Token minutes = tokens.get(i - 1);
    boolean quarter = minutes.is("quarter");
    boolean some = quarter || minutes.is("half") || isHour(i - 1) || minutes.is("twenty");
    return tokens.get(i).is("past") && some || tokens.get(i).is("to") && quarter;
  }

  private boolean isCounted(int i, int end) {
    return i < end && PluralNouns.isPlural(tokens.get(i));
  }

  private boolean isHour(int i) {
    Optional<NumeralWord> word = NumeralWords.of("en").get(tokens.get(i).lower());
    return word.filter(NumeralWord::adds)
        .filter(number -> number.value().compareTo(LAST_HOUR) <= 0)
        .isPresent();
  }

  /** A word such as EST after a large number names no time of day. */
  private boolean isOther(int i, int at) {
    return tokens.get(i).text().length() > 5
        || tokens.get(at).is("am")
            && !tokens.get(at - 1).touches(tokens.get(at))
            && tokens.get(i).text().length() > 2
        || tokens.get(at).is("est") && tokens.get(at).text().equals("est");
  }
}
