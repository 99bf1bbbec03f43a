package org.dateline.events;

import java.util.Arrays;

/** Which of some numbered items have become one; each is known by its smallest member. */
final class Merges {
  private final int[] parent;

  /** Creates the state in which each of so many items is alone. */
  Merges(int count) {
    this.parent = new int[count];
    Arrays.setAll(parent, i -> i);
  }

  /** Returns the smallest member of what the item has become part of. */
  int root(int item) {
    int root = item;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Makes one of two roots. */
  void merge(int root, int other) {
    parent[Math.max(root, other)] = Math.min(root, other);
  }
}
