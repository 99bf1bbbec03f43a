package org.dateline.copies;

import java.util.Arrays;

/**
 * Chooses the fingerprints of a text among its shingles: the smallest of every window, so that any
 * passage shared by two texts that is as long as a window gives both a common fingerprint
 * (Schleimer, Wilkerson and Aiken 2003).
 */
final class Winnowing {
  /** Shingles of one window: passages of 20 words are sure to be seen. */
  static final int WINDOW = 16;

  private Winnowing() {}

  /** Returns the distinct fingerprints in ascending order; one at least for any shingle. */
  static int[] fingerprints(int[] shingles) {
    int[] chosen = new int[shingles.length];
    int count = 0;
    int smallest = -1;
    for (int end = Math.min(WINDOW, shingles.length); end <= shingles.length && end > 0; end++) {
      int start = Math.max(0, end - WINDOW);
      if (smallest < start) {
        smallest = smallest(shingles, start, end);
        chosen[count++] = shingles[smallest];
      } else if (shingles[end - 1] <= shingles[smallest]) {
        smallest = end - 1;
        chosen[count++] = shingles[smallest];
      }
    }
    return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
  }

  private static int smallest(int[] shingles, int start, int end) {
    int smallest = start;
    for (int i = start; i < end; i++) {
      if (shingles[i] <= shingles[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }
}
