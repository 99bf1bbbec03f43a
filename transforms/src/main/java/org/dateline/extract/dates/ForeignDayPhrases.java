package org.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Token;
import org.dateline.model.DayRange;

/**
 * Reads the days that one sentence of another language than English names, against the day on which
 * it was printed: {@code gestern}, {@code am Dienstagabend}, {@code mardi prochain}, {@code 3 de
 * enero de 2024}.
 */
final class ForeignDayPhrases {
  private final DateWords words;
  private final DayWords language;
  private final Optional<LocalDate> published;
  private final List<DayRange> days = new ArrayList<>();

  private ForeignDayPhrases(DateWords words, DayWords language, Optional<LocalDate> published) {
    this.words = words;
    this.language = language;
    this.published = published;
  }

  /** Returns the days named, in order; without a day of print only whole ones. */
  static List<DayRange> read(
      List<Token> sentence, DayWords language, Optional<LocalDate> published) {
    ForeignDayPhrases phrases = new ForeignDayPhrases(new DateWords(sentence), language, published);
    int i = 0;
    while (i < sentence.size()) {
      i = phrases.step(i);
    }
    return phrases.days;
  }

  private int step(int i) {
    if (words.get(i).kind() == Token.Kind.NUMBER) {
      return date(i);
    }
    if (published.isEmpty()) {
      return i + 1;
    }
    LocalDate day = published.get();
    String word = words.get(i).lower();
    Integer near = language.near().get(word);
    boolean again = language.near().containsKey(words.at(i - 1));
    if (near != null && !again && (i == 0 || !words.get(i).isCapitalised())) {
      days.add(DayRange.of(day.plusDays(near)));
    } else {
      language.weekday(word).ifPresent(weekday -> days.add(DayRange.of(weekday(i, weekday, day))));
    }
    return i + 1;
  }

  /** A weekday is the one before or on the day of print, unless the sentence looks forward. */
  private LocalDate weekday(int i, DayOfWeek weekday, LocalDate day) {
    if (language.next().contains(words.at(i - 1)) || language.next().contains(words.at(i + 1))) {
      return day.with(TemporalAdjusters.next(weekday));
    }
    return day.with(
        words.looksForward(i, language.future())
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  /** Reads day, month and year, or day and month: the nearest such day. */
  private int date(int i) {
    int day = words.numberAt(i);
    int at = behindLinks(i + 1);
    Integer month = language.months().get(words.at(at));
    if (month == null || day < 1 || day > 31) {
      return i + 1;
    }
    int year = words.numberAt(behindLinks(at + 1));
    Optional<LocalDate> date =
        DateWords.isYear(year)
            ? CalendarDays.of(year, month, day)
            : published.flatMap(print -> CalendarDays.nearest(print, month, day));
    date.ifPresent(found -> days.add(DayRange.of(found)));
    return at + 1;
  }

  private int behindLinks(int i) {
    return i < words.size() && language.links().contains(words.get(i).lower()) ? i + 1 : i;
  }
}
