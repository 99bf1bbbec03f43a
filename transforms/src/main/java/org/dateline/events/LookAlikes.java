package org.dateline.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells one event from two that look alike: same kind of event, other victims, place or date. Two
 * look-alikes share most words, yet each has a name or number in nearly all of its leads that the
 * other lacks, and its reports are more alike among themselves than across.
 */
final class LookAlikes {
  /** Sides smaller than this are too small to tell. */
  static final int FEWEST = 3;

  /** Terms that a report has on average, at the least, for its silence to tell anything. */
  private static final int FEWEST_TERMS = 12;

  /** Likeness across sides, as a share of that within, below which sides part. */
  private static final double PART = 0.65;

  /** How much an exclusive term in the leads adds to that, and what any group has by chance. */
  private static final double EXCLUSIVE = 0.3;

  private static final double CHANCE = 0.6;

  private LookAlikes() {}

  /** Returns the groups that the reports fall into: one, if they are of one event. */
  static List<List<EventFeatures>> part(List<EventFeatures> reports) {
    if (reports.size() < 2 * FEWEST || areHeadlines(reports)) {
      return List.of(reports);
    }
    boolean[] side = Bisection.of(reports);
    List<EventFeatures> first = side(reports, side, true);
    List<EventFeatures> second = side(reports, side, false);
    if (Math.min(first.size(), second.size()) < FEWEST || !areTwo(reports, side)) {
      return List.of(reports);
    }
    List<List<EventFeatures>> parts = new ArrayList<>(part(first));
    parts.addAll(part(second));
    return parts;
  }

  /** Returns whether the reports are too short to take what one does not say for a difference. */
  private static boolean areHeadlines(List<EventFeatures> reports) {
    long terms = 0;
    for (EventFeatures report : reports) {
      terms += report.vector().terms().length;
    }
    return terms < (long) FEWEST_TERMS * reports.size();
  }

  /** Returns whether both sides are events of their own. */
  static boolean areTwo(List<EventFeatures> reports, boolean[] side) {
    LocalVectors vectors = LocalVectors.of(reports);
    double[] first = vectors.sum(side, true);
    double[] second = vectors.sum(side, false);
    double withinFirst = within(vectors, side, true, first);
    double withinSecond = within(vectors, side, false, second);
    double across = 0;
    int sizeOfFirst = 0;
    for (int i = 0; i < side.length; i++) {
      across += side[i] ? vectors.product(i, second) : 0;
      sizeOfFirst += side[i] ? 1 : 0;
    }
    across /= (double) sizeOfFirst * (side.length - sizeOfFirst);
    double ratio = across / Math.max(1e-9, Math.min(withinFirst, withinSecond));
    return ratio < PART + EXCLUSIVE * (exclusive(reports, side) - CHANCE);
  }

  private static double within(LocalVectors vectors, boolean[] side, boolean value, double[] sum) {
    int size = 0;
    double all = 0;
    for (int i = 0; i < side.length; i++) {
      if (side[i] == value) {
        size++;
        all += vectors.product(i, sum);
      }
    }
    return (all - size) / Math.max(1.0, (double) size * (size - 1));
  }

  /**
   * Returns how far the leads of each side have a term of their own: the smaller of both
   * differences in the share of leads that have it, 0 to 1.
   */
  private static double exclusive(List<EventFeatures> reports, boolean[] side) {
    Map<Integer, int[]> counts = new HashMap<>();
    int[] sizes = new int[2];
    for (int i = 0; i < side.length; i++) {
      int own = side[i] ? 0 : 1;
      sizes[own]++;
      for (int term : reports.get(i).lead()) {
        counts.computeIfAbsent(term, any -> new int[2])[own]++;
      }
    }
    double first = 0;
    double second = 0;
    for (int[] count : counts.values()) {
      double difference = (double) count[0] / sizes[0] - (double) count[1] / sizes[1];
      first = Math.max(first, difference);
      second = Math.max(second, -difference);
    }
    return Math.min(first, second);
  }

  private static List<EventFeatures> side(
      List<EventFeatures> reports, boolean[] side, boolean value) {
    List<EventFeatures> part = new ArrayList<>();
    for (int i = 0; i < side.length; i++) {
      if (side[i] == value) {
        part.add(reports.get(i));
      }
    }
    return part;
  }
}
