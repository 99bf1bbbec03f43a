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
    Merges merges = new Merges(groups.size());
    List<List<EventFeatures>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>(group)));
    for (Seam seam : seams) {
      int one = merges.root(seam.one());
      int other = merges.root(seam.other());
      if (one != other
          && centroids.get(one).meanCosine(centroids.get(other)) >= threshold
          && areOne(joined.get(one), joined.get(other))) {
        merges.merge(one, other);
        int kept = merges.root(one);
        int lost = one + other - kept;
        joined.get(kept).addAll(joined.get(lost));
        joined.get(lost).clear();
        centroids.get(kept).addAll(centroids.get(lost));
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
}
