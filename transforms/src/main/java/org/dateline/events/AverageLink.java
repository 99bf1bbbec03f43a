package org.dateline.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clusters by average likeness: the two most alike clusters merge while the mean likeness of their
 * members reaches a threshold. Works along chains of nearest neighbours (Benzécri 1982), in time
 * and space quadratic in the number of items, which the caller bounds.
 */
final class AverageLink {
  private final float[][] likeness;
  private final int[] sizes;
  private final boolean[] gone;
  private final int[] parent;

  /**
   * Takes over the likeness of every pair; it is changed.
   *
   * @param likeness square and symmetric
   * @param sizes members that each item stands for
   */
  AverageLink(float[][] likeness, int[] sizes) {
    this.likeness = likeness;
    this.sizes = sizes.clone();
    this.gone = new boolean[sizes.length];
    this.parent = new int[sizes.length];
    Arrays.setAll(parent, i -> i);
  }

  /** Returns the clusters as lists of items, in order of their first item. */
  List<List<Integer>> clusters(double threshold) {
    int[] chain = new int[sizes.length];
    for (int start = 0; start < sizes.length; start++) {
      int length = 0;
      if (!gone[start]) {
        chain[length++] = start;
      }
      while (length > 0) {
        int last = chain[length - 1];
        int previous = length > 1 ? chain[length - 2] : -1;
        int nearest = nearest(last, previous);
        if (nearest < 0 || likeness[last][nearest] < threshold) {
          // Nothing that the chain holds can come nearer: average link never turns back.
          length = 0;
        } else if (nearest == previous) {
          length -= 2;
          merge(Math.min(last, nearest), Math.max(last, nearest));
          if (length == 0) {
            chain[length++] = Math.min(last, nearest);
          }
        } else {
          chain[length++] = nearest;
        }
      }
    }
    return collect();
  }

  private int nearest(int item, int preferred) {
    int best = preferred;
    for (int i = 0; i < sizes.length; i++) {
      if (i != item && !gone[i] && (best < 0 || likeness[item][i] > likeness[item][best])) {
        best = i;
      }
    }
    return best;
  }

  private void merge(int kept, int lost) {
    float all = sizes[kept] + sizes[lost];
    for (int i = 0; i < sizes.length; i++) {
      if (!gone[i] && i != kept && i != lost) {
        float mean = (likeness[kept][i] * sizes[kept] + likeness[lost][i] * sizes[lost]) / all;
        likeness[kept][i] = mean;
        likeness[i][kept] = mean;
      }
    }
    sizes[kept] += sizes[lost];
    gone[lost] = true;
    parent[lost] = kept;
  }

  private List<List<Integer>> collect() {
    List<List<Integer>> byRoot = new ArrayList<>();
    int[] place = new int[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      int root = i;
      while (parent[root] != root) {
        root = parent[root];
      }
      if (root == i) {
        place[i] = byRoot.size();
        byRoot.add(new ArrayList<>());
      }
      byRoot.get(place[root]).add(i);
    }
    return byRoot;
  }
}
