package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weighted terms of one text, scaled to length one.
 *
 * @param terms hashes of the terms, ascending
 * @param weights weight of each, in parts of {@link #UNIT}
 */
public record TermVector(int[] terms, int[] weights) {
  /** The length of every vector. */
  public static final int UNIT = 10_000;

  public TermVector {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
  }

  /**
   * The hash of a term and its weight before it is scaled.
   *
   * @param term hash
   * @param weight 0 or more
   */
  record Weighted(int term, double weight) {}

  /** Returns the vector of the heaviest terms, at most so many; of one hash the heaviest. */
  static TermVector of(List<Weighted> weighted, int atMost) {
    List<Weighted> heaviest = new ArrayList<>(weighted);
    heaviest.sort(
        Comparator.comparingDouble(Weighted::weight).reversed().thenComparingInt(Weighted::term));
    SortedMap<Integer, Double> kept = new TreeMap<>();
    for (Weighted term : heaviest) {
      if (kept.size() == atMost || term.weight() <= 0) {
        break;
      }
      kept.putIfAbsent(term.term(), term.weight());
    }
    double square = 0;
    for (double weight : kept.values()) {
      square += weight * weight;
    }
    double scale = square == 0 ? 0 : UNIT / Math.sqrt(square);
    return new TermVector(
        kept.keySet().stream().mapToInt(Integer::intValue).toArray(),
        kept.values().stream().mapToInt(weight -> (int) Math.round(weight * scale)).toArray());
  }

  /** Returns the cosine of the angle between both, 0 to 1. */
  double cosine(TermVector other) {
    long product = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        product += (long) weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, (double) product / UNIT / UNIT);
  }
}
