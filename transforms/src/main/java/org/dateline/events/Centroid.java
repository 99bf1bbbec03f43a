package org.dateline.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sum of the term vectors of some reports, and how many have each term. */
final class Centroid {
  private final Map<Integer, long[]> terms = new TreeMap<>();
  private int size;

  static Centroid of(List<EventFeatures> reports) {
    Centroid centroid = new Centroid();
    reports.forEach(centroid::add);
    return centroid;
  }

  private void add(EventFeatures report) {
    TermVector vector = report.vector();
    for (int i = 0; i < vector.terms().length; i++) {
      long[] term = terms.computeIfAbsent(vector.terms()[i], any -> new long[2]);
      term[0] += vector.weights()[i];
      term[1]++;
    }
    size++;
  }

  void addAll(Centroid other) {
    other.terms.forEach(
        (term, values) -> {
          long[] own = terms.computeIfAbsent(term, any -> new long[2]);
          own[0] += values[0];
          own[1] += values[1];
        });
    size += other.size;
  }

  int size() {
    return size;
  }

  /** Returns how many reports have the term. */
  long count(int term) {
    long[] values = terms.get(term);
    return values == null ? 0 : values[1];
  }

  /** Returns the sum of the weights of the term. */
  long weight(int term) {
    long[] values = terms.get(term);
    return values == null ? 0 : values[0];
  }

  /** Returns the mean cosine between the report and those of the centroid. */
  double meanCosine(EventFeatures report) {
    return sumOfCosines(report) / size;
  }

  /** Returns the mean cosine between the report and the others of its own centroid. */
  double meanCosineToOthers(EventFeatures member) {
    double own = member.vector().cosine(member.vector());
    return size == 1 ? 1 : Math.max(0, sumOfCosines(member) - own) / (size - 1);
  }

  /** Returns the mean cosine between reports of the one and of the other. */
  double meanCosine(Centroid other) {
    double sum = 0;
    for (Map.Entry<Integer, long[]> term : terms.entrySet()) {
      sum += (double) term.getValue()[0] * other.weight(term.getKey());
    }
    return sum / size / other.size / TermVector.UNIT / TermVector.UNIT;
  }

  private double sumOfCosines(EventFeatures report) {
    TermVector vector = report.vector();
    long sum = 0;
    for (int i = 0; i < vector.terms().length; i++) {
      sum += vector.weights()[i] * weight(vector.terms()[i]);
    }
    return (double) sum / TermVector.UNIT / TermVector.UNIT;
  }
}
