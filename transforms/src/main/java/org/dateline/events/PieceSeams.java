package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins groups that are of one event, although a large component had been cut between them. */
final class PieceSeams {
  private record Seam(double likeness, int one, int other) {}

  private PieceSeams() {}

  /** Returns the groups after all seams are tried once, the most alike first. */
  static List<List<EventFeatures>> join(List<List<EventFeatures>> groups, double threshold) {
    List<Centroid> centroids = new ArrayList<>();
    groups.forEach(group -> centroids.add(Centroid.of(group)));
    List<Seam> seams = new ArrayList<>();
    CentroidIndex index = CentroidIndex.of(groups);
    for (int i = 0; i < groups.size(); i++) {
      for (int j : index.near(groups.get(i))) {
        double likeness = j < i ? centroids.get(i).meanCosine(centroids.get(j)) : 0;
        if (likeness >= threshold) {
          seams.add(new Seam(likeness, j, i));
        }
      }
    }
    seams.sort(
        Comparator.comparingDouble(Seam::likeness)
            .reversed()
            .thenComparingInt(Seam::one)
            .thenComparingInt(Seam::other));
    int[] parent = new int[groups.size()];
    List<List<EventFeatures>> joined = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      joined.add(new ArrayList<>(groups.get(i)));
    }
    for (Seam seam : seams) {
      int one = root(parent, seam.one());
      int other = root(parent, seam.other());
      if (one != other
          && centroids.get(one).meanCosine(centroids.get(other)) >= threshold
          && areOne(joined.get(one), joined.get(other))) {
        parent[other] = one;
        joined.get(one).addAll(joined.get(other));
        joined.get(other).clear();
        centroids.get(one).addAll(centroids.get(other));
      }
    }
    joined.removeIf(List::isEmpty);
    return joined;
  }

  private static boolean areOne(List<EventFeatures> one, List<EventFeatures> other) {
    if (Math.min(one.size(), other.size()) < LookAlikes.FEWEST) {
      return true;
    }
    List<EventFeatures> both = new ArrayList<>(one);
    both.addAll(other);
    boolean[] side = new boolean[both.size()];
    for (int i = 0; i < one.size(); i++) {
      side[i] = true;
    }
    return !LookAlikes.areTwo(both, side);
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}
