package org.dateline.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins groups that are of one event, although a large component had been cut between them. */
final class PieceSeams {
  /** Reports of each side that are looked at: what parts two events shows in these. */
  private static final int LOOKED_AT = 400;

  private record Seam(double likeness, int one, int other) {}

  /** Two groups that were told apart, at the sizes that they had then. */
  private record Apart(int one, int sizeOfOne, int other, int sizeOfOther) {}

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
    Set<Apart> apart = new HashSet<>();
    List<List<EventFeatures>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>(group)));
    for (Seam seam : seams) {
      int one = merges.root(seam.one());
      int other = merges.root(seam.other());
      Apart tried = new Apart(one, joined.get(one).size(), other, joined.get(other).size());
      boolean alike =
          one != other
              && !apart.contains(tried)
              && centroids.get(one).meanCosine(centroids.get(other)) >= threshold;
      if (alike && !areOne(joined.get(one), joined.get(other))) {
        apart.add(tried);
      } else if (alike) {
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
    List<EventFeatures> both = spread(one);
    int sizeOfOne = both.size();
    both.addAll(spread(other));
    boolean[] side = new boolean[both.size()];
    Arrays.fill(side, 0, sizeOfOne, true);
    return !LookAlikes.areTwo(both, side);
  }

  /** Returns reports from all over the group, or all of a small one. */
  private static List<EventFeatures> spread(List<EventFeatures> group) {
    int count = Math.min(group.size(), LOOKED_AT);
    List<EventFeatures> spread = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spread.add(group.get((int) ((long) i * group.size() / count)));
    }
    return spread;
  }
}
