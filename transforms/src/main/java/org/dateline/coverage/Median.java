package org.dateline.coverage;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the median of counted whole numbers. */
final class Median {
  private Median() {}

  /**
   * Returns the middle value; of an even number of values the mean of both middle ones, cut to the
   * whole; nothing of none.
   *
   * @param counts how often each value stands
   */
  static Optional<Long> of(SortedMap<Long, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return Optional.empty();
    }
    long lower = at(counts, (all - 1) / 2);
    long upper = at(counts, all / 2);
    return Optional.of(lower + Math.floorDiv(upper - lower, 2));
  }

  /** Returns the median of the values. */
  static Optional<Long> of(Iterable<Long> values) {
    SortedMap<Long, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    return of(counts);
  }

  private static long at(SortedMap<Long, Long> counts, long index) {
    long seen = 0;
    for (Map.Entry<Long, Long> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (seen > index) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no value at " + index);
  }
}
