package org.dateline.events;

import java.util.List;

/**
 * Parts a group of reports in the two that differ most: by the sign of the leading direction of
 * what is not common to all, then by moving reports to the side that they are nearer to.
 */
final class Bisection {
  private static final int ITERATIONS = 60;
  private static final int MOVES = 20;

  private Bisection() {}

  /** Returns for each report whether it is on the first side. */
  static boolean[] of(List<EventFeatures> reports) {
    double[][] cosines = LocalVectors.telling(reports).centredCosines();
    boolean[] side = sign(leading(cosines));
    int moves = 0;
    while (moves < MOVES && move(cosines, side)) {
      moves++;
    }
    return side;
  }

  /** Returns the leading eigenvector by power iteration from the most connected report. */
  private static double[] leading(double[][] matrix) {
    double[] vector = matrix[mostConnected(matrix)].clone();
    for (int i = 0; i < ITERATIONS; i++) {
      double[] next = new double[vector.length];
      double square = 0;
      for (int row = 0; row < next.length; row++) {
        for (int column = 0; column < next.length; column++) {
          next[row] += matrix[row][column] * vector[column];
        }
        square += next[row] * next[row];
      }
      double length = Math.sqrt(Math.max(1e-300, square));
      for (int row = 0; row < next.length; row++) {
        next[row] /= length;
      }
      vector = next;
    }
    return vector;
  }

  private static int mostConnected(double[][] matrix) {
    int best = 0;
    double most = -1;
    for (int i = 0; i < matrix.length; i++) {
      double sum = 0;
      for (double value : matrix[i]) {
        sum += Math.abs(value);
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  private static boolean[] sign(double[] vector) {
    boolean[] side = new boolean[vector.length];
    for (int i = 0; i < vector.length; i++) {
      side[i] = vector[i] > 0;
    }
    return side;
  }

  /** Moves all reports to their nearer side at once; returns whether any moved. */
  private static boolean move(double[][] cosines, boolean[] side) {
    int first = 0;
    for (boolean isFirst : side) {
      first += isFirst ? 1 : 0;
    }
    if (first == 0 || first == side.length) {
      return false;
    }
    boolean moved = false;
    boolean[] before = side.clone();
    for (int i = 0; i < side.length; i++) {
      double toFirst = 0;
      double toSecond = 0;
      for (int j = 0; j < side.length; j++) {
        if (j != i && before[j]) {
          toFirst += cosines[i][j];
        } else if (j != i) {
          toSecond += cosines[i][j];
        }
      }
      int own = before[i] ? 1 : 0;
      toFirst /= Math.max(1, first - own);
      toSecond /= Math.max(1, side.length - first - (1 - own));
      side[i] = toFirst > toSecond;
      moved |= side[i] != before[i];
    }
    return moved;
  }
}
