package org.dateline.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a component in pieces of bounded size: strongest ties join first, and none joins two pieces
 * that would be too large together.
 */
final class Pieces {
  private record Join(int likeness, int one, int other) {}

  private final Map<Long, Integer> places = new HashMap<>();
  private final Merges merges;
  private final int[] size;

  private Pieces(List<TiedReport> component) {
    for (TiedReport tied : component) {
      places.put(tied.report().number(), places.size());
    }
    this.merges = new Merges(component.size());
    this.size = new int[component.size()];
    Arrays.fill(size, 1);
  }

  /**
   * Returns the places of the reports of each piece, ascending.
   *
   * @param component all reports of it, in an order that does not depend on the run
   * @param most reports of a piece at most
   */
  static List<List<Integer>> of(List<TiedReport> component, int most) {
    Pieces pieces = new Pieces(component);
    if (component.size() > most) {
      pieces.join(component, most);
    } else {
      for (int i = 1; i < component.size(); i++) {
        pieces.merges.merge(0, i);
      }
    }
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int i = 0; i < component.size(); i++) {
      byRoot.computeIfAbsent(pieces.merges.root(i), any -> new ArrayList<>()).add(i);
    }
    return new ArrayList<>(byRoot.values());
  }

  private void join(List<TiedReport> component, int most) {
    List<Join> ties = new ArrayList<>();
    for (int i = 0; i < component.size(); i++) {
      TiedReport report = component.get(i);
      for (int j = 0; j < report.likeness().length; j++) {
        Integer other = places.get(report.neighbours()[j]);
        if (other != null) {
          ties.add(new Join(report.likeness()[j], i, other));
        }
      }
    }
    ties.sort(
        Comparator.comparingInt(Join::likeness)
            .reversed()
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other));
    for (Join tie : ties) {
      int one = merges.root(tie.one());
      int other = merges.root(tie.other());
      if (one != other && size[one] + size[other] <= most) {
        merges.merge(one, other);
        size[Math.min(one, other)] = size[one] + size[other];
      }
    }
  }
}
