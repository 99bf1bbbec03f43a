package org.dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One day, or the days among which it lies, as a text tells it: {@code Tuesday}, {@code last week}.
 *
 * @param first first day
 * @param last last day, inclusive; the first one where one day is told
 */
public record DayRange(LocalDate first, LocalDate last) {
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Returns the range of one day. */
  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** Returns whether all days of the other range lie in this one, and this one is longer. */
  public boolean isCoarserThan(DayRange other) {
    return !equals(other) && !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  /** Returns how many days lie between the first and the last. */
  public long length() {
    return last.toEpochDay() - first.toEpochDay();
  }

  /**
   * Returns what was told, most votes first, then the shorter range, then in the order given. What
   * tells a range speaks for the days and shorter ranges inside it too, where others tell these:
   * {@code last week} does not contradict {@code last Tuesday}.
   *
   * @param votes how often each was told
   */
  public static List<DayRange> ranked(Map<DayRange, Long> votes) {
    Map<DayRange, Long> total = new LinkedHashMap<>(votes);
    NavigableMap<LocalDate, List<DayRange>> byFirstDay = new TreeMap<>();
    for (DayRange days : votes.keySet()) {
      byFirstDay.computeIfAbsent(days.first(), first -> new ArrayList<>()).add(days);
    }
    votes.forEach(
        (coarse, weight) ->
            byFirstDay.subMap(coarse.first(), true, coarse.last(), true).values().stream()
                .flatMap(List::stream)
                .filter(coarse::isCoarserThan)
                .forEach(fine -> total.merge(fine, weight, Long::sum)));
    return total.entrySet().stream()
        .sorted(
            Map.Entry.<DayRange, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
