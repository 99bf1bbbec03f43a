package org.dateline.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The term vectors of some reports over their own vocabulary, for arithmetic on the whole group.
 */
final class LocalVectors {
  private final int[][] columns;
  private final double[][] values;
  private final int width;

  private LocalVectors(int[][] columns, double[][] values, int width) {
    this.columns = columns;
    this.values = values;
    this.width = width;
  }

  /** Returns the full vectors. */
  static LocalVectors of(List<EventFeatures> reports) {
    return of(reports, 1, reports.size());
  }

  /**
   * Returns the vectors over the terms that tell the reports apart: those of at least two and not
   * of all. Each is scaled to length one again.
   */
  static LocalVectors telling(List<EventFeatures> reports) {
    return of(reports, 2, reports.size() - 1);
  }

  private static LocalVectors of(List<EventFeatures> reports, int fewest, int most) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (EventFeatures report : reports) {
      for (int term : report.vector().terms()) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < fewest || count > most);
    Map<Integer, Integer> places = new HashMap<>();
    counts.keySet().stream().sorted().forEach(term -> places.put(term, places.size()));
    int[][] columns = new int[reports.size()][];
    double[][] values = new double[reports.size()][];
    for (int i = 0; i < columns.length; i++) {
      fill(reports.get(i).vector(), places, columns, values, i);
    }
    return new LocalVectors(columns, values, places.size());
  }

  private static void fill(
      TermVector vector, Map<Integer, Integer> places, int[][] columns, double[][] values, int i) {
    int[] terms = vector.terms();
    int count = 0;
    for (int term : terms) {
      count += places.containsKey(term) ? 1 : 0;
    }
    columns[i] = new int[count];
    values[i] = new double[count];
    double square = 0;
    int at = 0;
    for (int j = 0; j < terms.length; j++) {
      Integer place = places.get(terms[j]);
      if (place != null) {
        columns[i][at] = place;
        values[i][at++] = vector.weights()[j];
        square += (double) vector.weights()[j] * vector.weights()[j];
      }
    }
    for (int j = 0; j < count; j++) {
      values[i][j] /= Math.sqrt(square);
    }
  }

  int size() {
    return columns.length;
  }

  /** Returns the sum of the vectors of one side. */
  double[] sum(boolean[] side, boolean value) {
    double[] sum = new double[width];
    for (int i = 0; i < size(); i++) {
      if (side[i] == value) {
        for (int j = 0; j < columns[i].length; j++) {
          sum[columns[i][j]] += values[i][j];
        }
      }
    }
    return sum;
  }

  /** Returns the product of one vector with a dense one. */
  double product(int i, double[] dense) {
    double product = 0;
    for (int j = 0; j < columns[i].length; j++) {
      product += values[i][j] * dense[columns[i][j]];
    }
    return product;
  }

  /**
   * Returns the cosines between all vectors after their mean is taken away, so that what all have
   * in common does not count.
   */
  double[][] centredCosines() {
    double[] mean = sum(new boolean[size()], false);
    double meanSquare = 0;
    for (int j = 0; j < width; j++) {
      mean[j] /= size();
      meanSquare += mean[j] * mean[j];
    }
    double[] toMean = new double[size()];
    for (int i = 0; i < size(); i++) {
      toMean[i] = product(i, mean);
    }
    double[][] cosines = new double[size()][size()];
    double[] dense = new double[width];
    for (int i = 0; i < size(); i++) {
      spread(i, dense, 1);
      for (int j = 0; j <= i; j++) {
        cosines[i][j] = product(j, dense) - toMean[i] - toMean[j] + meanSquare;
      }
      spread(i, dense, 0);
    }
    return scaled(cosines);
  }

  private void spread(int i, double[] dense, double factor) {
    for (int j = 0; j < columns[i].length; j++) {
      dense[columns[i][j]] = values[i][j] * factor;
    }
  }

  private static double[][] scaled(double[][] products) {
    int n = products.length;
    double[] lengths = new double[n];
    for (int i = 0; i < n; i++) {
      lengths[i] = Math.sqrt(Math.max(1e-12, products[i][i]));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] /= lengths[i] * lengths[j];
        products[j][i] = products[i][j];
      }
    }
    return products;
  }
}
