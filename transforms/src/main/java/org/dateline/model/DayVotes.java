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
 * Counts how often days and ranges of days are told. What tells a range speaks for the days and
 * shorter ranges inside it too, where others tell these: {@code last week} does not contradict
 * {@code last Tuesday}.
 */
public final class DayVotes {
  private final Map<DayRange, Long> votes = new LinkedHashMap<>();

  /** Adds votes of the given weight. */
  public void add(DayRange days, long weight) {
    votes.merge(days, weight, Long::sum);
  }

  /** Returns what was told, most votes first, then the shorter range, then what was added first. */
  public List<DayRange> ranked() {
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
