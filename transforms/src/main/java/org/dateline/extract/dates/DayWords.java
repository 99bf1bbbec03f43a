package org.dateline.extract.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.ResourceLines;
import org.dateline.text.dates.Months;

/**
 * What tells a day in one language other than English.
 *
 * @param near yesterday, today and tomorrow with -1, 0 and 1
 * @param weekdays by their words in lower case
 * @param endings what a weekday's word may end in: the evening of {@code Dienstagabend}
 * @param links words and marks between day, month and year
 * @param next words beside a weekday that make it the next one
 * @param future words of a clause that looks forward
 * @param months 1 to 12 by their words in lower case
 */
record DayWords(
    Map<String, Integer> near,
    Map<String, DayOfWeek> weekdays,
    Set<String> endings,
    Set<String> links,
    Set<String> next,
    Set<String> future,
    Map<String, Integer> months) {
  private static final Map<String, DayWords> BY_LANGUAGE = read();

  /**
   * Returns the words of a language; nothing for English and those that no table knows.
   *
   * @param language ISO 639-1 code; may be empty
   */
  static Optional<DayWords> of(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  /** Returns the weekday that a word in lower case names, alone or with a part of the day. */
  Optional<DayOfWeek> weekday(String word) {
    DayOfWeek whole = weekdays.get(word);
    if (whole != null) {
      return Optional.of(whole);
    }
    return endings.stream()
        .filter(word::endsWith)
        .map(ending -> weekdays.get(word.substring(0, word.length() - ending.length())))
        .filter(day -> day != null)
        .findFirst();
  }

  private static Map<String, DayWords> read() {
    Map<String, DayWords> languages = new HashMap<>();
    for (String[] cells : ResourceLines.rows(DayWords.class, "days.tsv", 9)) {
      Map<String, Integer> near = new HashMap<>();
      for (int day = -1; day <= 1; day++) {
        for (String word : cells[day + 2].split("\\|", -1)) {
          near.put(word, day);
        }
      }
      Map<String, DayOfWeek> weekdays = new HashMap<>();
      List<String> names = List.of(cells[4].split(" ", -1));
      for (int day = 0; day < names.size(); day++) {
        for (String word : names.get(day).split("\\|", -1)) {
          weekdays.put(word, DayOfWeek.of(day + 1));
        }
      }
      languages.put(
          cells[0],
          new DayWords(
              near,
              weekdays,
              words(cells[5]),
              words(cells[6]),
              words(cells[7]),
              words(cells[8]),
              Months.of(cells[0])));
    }
    return languages;
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
  }
}
