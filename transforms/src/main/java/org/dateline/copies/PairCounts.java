package org.dateline.copies;

import java.util.Map;
import java.util.TreeMap;

/** Evidence that one article shares with others, by their positions. */
final class PairCounts {
  private final Map<Integer, Integer> weights = new TreeMap<>();

  void add(int other, int weight) {
    weights.merge(other, weight, Integer::sum);
  }

  int[] others() {
    return weights.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  int[] weights() {
    return weights.values().stream().mapToInt(Integer::intValue).toArray();
  }
}
