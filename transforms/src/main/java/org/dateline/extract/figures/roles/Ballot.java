package org.dateline.extract.figures.roles;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence for each role of one figure. The strongest word of a role counts in full, all others
 * together a third, so that many weak words do not outdo a strong one.
 */
final class Ballot {
  private final SortedMap<String, int[]> points = new TreeMap<>();

  void add(String role, int evidence) {
    if (evidence <= 0 || role.isEmpty()) {
      return;
    }
    int[] both = points.computeIfAbsent(role, key -> new int[2]);
    both[0] = Math.max(both[0], evidence);
    both[1] += evidence;
  }

  /** Returns the role with most points; of equal ones the first in the alphabet. */
  Role best() {
    Role best = new Role("", 0);
    for (var entry : points.entrySet()) {
      int[] both = entry.getValue();
      int sum = both[0] + (both[1] - both[0]) / 3;
      if (sum > best.points()) {
        best = new Role(entry.getKey(), sum);
      }
    }
    return best;
  }
}
