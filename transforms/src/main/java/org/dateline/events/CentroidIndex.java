package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the groups that share telling terms with some reports, without looking at all groups. */
final class CentroidIndex {
  /** Groups that one term may lead to; a term of more groups tells nothing. */
  private static final int MAX_GROUPS = 200;

  private static final int NEAREST = 20;
  private static final int MEMBERS = 20;

  private final Map<Integer, List<Integer>> groups = new HashMap<>();

  static CentroidIndex of(List<List<EventFeatures>> groups) {
    CentroidIndex index = new CentroidIndex();
    for (int i = 0; i < groups.size(); i++) {
      for (EventFeatures report : groups.get(i)) {
        for (int key : report.keys()) {
          List<Integer> known = index.groups.computeIfAbsent(key, any -> new ArrayList<>());
          if (known.isEmpty() || known.get(known.size() - 1) != i) {
            known.add(i);
          }
        }
      }
    }
    return index;
  }

  /** Returns the groups that share most keys with the first of the reports, nearest first. */
  List<Integer> near(List<EventFeatures> reports) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (EventFeatures report : reports.subList(0, Math.min(MEMBERS, reports.size()))) {
      for (int key : report.keys()) {
        List<Integer> known = groups.getOrDefault(key, List.of());
        if (known.size() <= MAX_GROUPS) {
          known.forEach(group -> shared.merge(group, 1, Integer::sum));
        }
      }
    }
    return shared.keySet().stream()
        .sorted(Comparator.<Integer>comparingInt(shared::get).reversed())
        .limit(NEAREST)
        .toList();
  }
}
