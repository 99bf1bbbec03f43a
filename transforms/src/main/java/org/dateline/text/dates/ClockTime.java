package org.dateline.text.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.dates.DateTokens.Part;

/**
 * A time of the day beside a date.
 *
 * @param time the time
 * @param seconds whether it gave seconds
 * @param zone name of its zone, such as {@code est} or {@code +0530}; may be empty
 * @param after index of the token after it
 */
record ClockTime(LocalTime time, boolean seconds, String zone, int after) {
  private static final Set<String> LEADS =
      Set.of(
          ",", "-", "–", "—", "|", "·", "•", "@", "(", "/", "at", "um", "à", "a", "las", "alle",
          "ore", "kl", "om", "o", "às", "as", "ob", "v", "в", "t", "time", "uhr");

  private static final Set<String> WEEKDAYS =
      Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

  /** Tokens that may stand between a date and its time. */
  private static final int MAX_LEADS = 3;

  /** Returns the time that follows a date, if one does. */
  static Optional<ClockTime> after(DateTokens tokens, int from) {
    int at = from;
    while (at < from + MAX_LEADS && LEADS.contains(tokens.at(at).text())) {
      at++;
    }
    return at(tokens, at);
  }

  /** Returns the time that a date follows, as in {@code 10:15 a.m., May 12, 2014}. */
  static Optional<ClockTime> before(DateTokens tokens, int date) {
    for (int start = date - 4; start >= date - 11 && start >= 0; start--) {
      if (tokens.at(start + 1).is(":") && !tokens.at(start - 1).is(":")) {
        Optional<ClockTime> time = at(tokens, start);
        if (time.isPresent() && isNear(tokens, time.get().after(), date)) {
          return Optional.of(new ClockTime(time.get().time(), false, time.get().zone(), date));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the time that starts at the token, if one does. */
  static Optional<ClockTime> at(DateTokens tokens, int from) {
    Part hour = tokens.at(from);
    if (!hour.isNumber(1, 2)) {
      return hour.isNumber(6, 6) || hour.isNumber(4, 4) ? compact(tokens, from) : Optional.empty();
    }
    Part mark = tokens.at(from + 1);
    if (isHalf(mark) || mark.is(".") && isHalf(tokens.at(from + 2))) {
      return finished(tokens, from + 1, hour.value(), 0, -1);
    }
    boolean colon = mark.is(":");
    boolean minutes = tokens.at(from + 2).isNumber(2, 2);
    if (!minutes || !colon && !mark.is("h") && !isDotted(tokens, from)) {
      return Optional.empty();
    }
    int minute = tokens.at(from + 2).value();
    if (colon && tokens.at(from + 3).is(":") && tokens.at(from + 4).isNumber(2, 2)) {
      int after = from + 5;
      if (tokens.at(after).is(".") && tokens.touch(after) && tokens.at(after + 1).number() >= 0) {
        after += 2;
      }
      return finished(tokens, after, hour.value(), minute, tokens.at(from + 4).value());
    }
    return finished(tokens, from + 3, hour.value(), minute, -1);
  }

  /** Returns what date and time say together. */
  Stamp on(LocalDate day) {
    Optional<ZoneOffset> offset = Zones.offset(zone, day.atTime(time));
    return new Stamp(day, false, Optional.of(time), seconds, offset);
  }

  /** {@code T140320Z}, as after compact dates. */
  private static Optional<ClockTime> compact(DateTokens tokens, int from) {
    if (!tokens.at(from - 1).is("t") || !tokens.touch(from - 1)) {
      return Optional.empty();
    }
    Part digits = tokens.at(from);
    boolean withSeconds = digits.isNumber(6, 6);
    int minutes = withSeconds ? digits.value() / 100 : digits.value();
    int seconds = withSeconds ? digits.value() % 100 : -1;
    return finished(tokens, from + 1, minutes / 100, minutes % 100, seconds);
  }

  private static Optional<ClockTime> finished(
      DateTokens tokens, int from, int hour, int minute, int second) {
    int after = from;
    int hours = hour;
    if (tokens.at(after).is(".") && isHalf(tokens.at(after + 1))) {
      after++;
    }
    if (isHalf(tokens.at(after)) && hour <= 12) {
      boolean afternoon = tokens.at(after).text().startsWith("p");
      hours = hour % 12 + (afternoon ? 12 : 0);
      after = afterHalf(tokens, after);
    } else if (tokens.at(after).is("uhr") || tokens.at(after).is("h")) {
      after++;
    }
    if (hours == 24 && minute == 0) {
      hours = 0;
    }
    if (hours > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hours, minute, Math.max(0, second));
    Zones.Read zone = Zones.read(tokens, after);
    return Optional.of(new ClockTime(time, second >= 0, zone.name(), zone.after()));
  }

  private static boolean isHalf(Part part) {
    return part.is("am") || part.is("pm") || part.is("a") || part.is("p");
  }

  private static int afterHalf(DateTokens tokens, int half) {
    boolean dotted =
        tokens.at(half).text().length() == 1
            && tokens.at(half + 1).is(".")
            && tokens.at(half + 2).is("m");
    int after = dotted ? half + 3 : half + 1;
    return dotted && tokens.at(after).is(".") ? after + 1 : after;
  }

  /** {@code 14.03 Uhr} and {@code 2.03 pm}: a point parts hours and minutes only with a word. */
  private static boolean isDotted(DateTokens tokens, int from) {
    Part word = tokens.at(from + 3);
    return tokens.at(from + 1).is(".") && (word.is("uhr") || word.is("h") || isHalf(word));
  }

  private static boolean isNear(DateTokens tokens, int after, int date) {
    if (date - after > MAX_LEADS + 1) {
      return false;
    }
    for (int i = after; i < date; i++) {
      Part part = tokens.at(i);
      boolean weekday = part.text().endsWith("day") || WEEKDAYS.contains(part.text());
      if (!weekday && !LEADS.contains(part.text()) && !part.is("on")) {
        return false;
      }
    }
    return true;
  }
}
