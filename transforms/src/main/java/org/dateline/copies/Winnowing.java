package org.dateline.copies;

import java.util.Arrays;

/**
 * Chooses the fingerprints of a text among its shingles: the smallest of every window, so that any
 * passage shared by two texts that is as long as a window gives both a common fingerprint
 * (Schleimer, Wilkerson and Aiken 2003). What a wider window chooses, a narrower one chooses too.
 */
final class Winnowing {
  /** Shingles of the widest window: passages of 20 words are sure to be seen. */
  static final int WINDOW = 16;

  /** Windows of any text, at the least, so that a few changed words do not hide a short one. */
  private static final int FEWEST = 4;

  private Winnowing() {}

  /** Returns the distinct fingerprints in ascending order; one at least for any shingle. */
  static int[] fingerprints(int[] shingles) {
    int[] chosen = new int[shingles.length];
    int window = Math.max(1, Math.min(WINDOW, shingles.length / FEWEST));
    int count = 0;
    int smallest = -1;
    for (int end = Math.min(window, shingles.length); end <= shingles.length && end > 0; end++) {
      int start = Math.max(0, end - window);
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
