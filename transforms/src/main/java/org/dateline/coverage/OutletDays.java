package org.dateline.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When an outlet published, under which name, in which language.
 *
 * @param names articles by display name
 * @param languages articles by language
 * @param days articles by day of publication, UTC
 */
public record OutletDays(
    SortedMap<String, Long> names,
    SortedMap<String, Long> languages,
    SortedMap<LocalDate, Long> days)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static OutletDays none() {
    return new OutletDays(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** Adds a trace to these days, in place, while they are being put together. */
  void add(OutletTrace trace, long count) {
    switch (trace.of()) {
      case NAME -> names.merge(trace.value(), count, Long::sum);
      case LANGUAGE -> languages.merge(trace.value(), count, Long::sum);
      case DAY -> days.merge(LocalDate.parse(trace.value()), count, Long::sum);
    }
  }

  /** Returns the name that most articles give, of several the first in order. */
  public String name() {
    return most(names);
  }

  /** Returns the language of most articles, of several the first in order. */
  public String language() {
    return most(languages);
  }

  /** Returns the articles from one day to another, both included. */
  public long between(LocalDate from, LocalDate to) {
    return days.subMap(from, to.plusDays(1)).values().stream().mapToLong(Long::longValue).sum();
  }

  private static String most(SortedMap<String, Long> counts) {
    String best = "";
    long most = 0;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  static <K extends Comparable<? super K>> SortedMap<K, Long> sum(
      Map<K, Long> some, Map<K, Long> others) {
    SortedMap<K, Long> sum = new TreeMap<>(some);
    others.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }
}
