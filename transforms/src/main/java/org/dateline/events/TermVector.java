package org.dateline.events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

  /** Returns the vector of the heaviest terms, at most so many. */
  static TermVector of(Map<Integer, Double> weights, int atMost) {
    List<Integer> kept =
        weights.keySet().stream()
            .filter(term -> weights.get(term) > 0)
            .sorted(
                Comparator.<Integer>comparingDouble(weights::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(atMost)
            .sorted()
            .toList();
    double square = 0;
    for (int term : kept) {
      square += weights.get(term) * weights.get(term);
    }
    double scale = square == 0 ? 0 : UNIT / Math.sqrt(square);
    int[] terms = kept.stream().mapToInt(Integer::intValue).toArray();
    int[] scaled =
        Arrays.stream(terms).map(t -> (int) Math.round(weights.get(t) * scale)).toArray();
    return new TermVector(terms, scaled);
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
