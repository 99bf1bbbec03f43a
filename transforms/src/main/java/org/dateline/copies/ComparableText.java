package org.dateline.copies;

import java.util.Arrays;

/**
 * A text made ready to be compared with many others: its distinct shingles in ascending order, so
 * that two texts meet in one walk along both.
 */
final class ComparableText {
  private final Wording wording;
  private final int[] distinct;

  /** First place of each distinct shingle. */
  private final int[] first;

  /** For each place, which of the distinct shingles stands there. */
  private final int[] ranks;

  private ComparableText(Wording wording, int[] distinct, int[] first, int[] ranks) {
    this.wording = wording;
    this.distinct = distinct;
    this.first = first;
    this.ranks = ranks;
  }

  /** Makes the wording ready, in n log n. */
  static ComparableText of(Wording wording) {
    int[] shingles = wording.shingles();
    long[] places = new long[shingles.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (long) shingles[i] << 32 | i;
    }
    Arrays.sort(places);
    int[] distinct = new int[places.length];
    int[] first = new int[places.length];
    int[] ranks = new int[places.length];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      int shingle = (int) (places[i] >> 32);
      if (count == 0 || distinct[count - 1] != shingle) {
        distinct[count] = shingle;
        first[count] = (int) places[i];
        count++;
      }
      ranks[(int) places[i]] = count - 1;
    }
    return new ComparableText(
        wording, Arrays.copyOf(distinct, count), Arrays.copyOf(first, count), ranks);
  }

  Wording wording() {
    return wording;
  }

  /** Returns the number of distinct shingles. */
  int distinct() {
    return distinct.length;
  }

  /** Returns whether the shingle at the place stands nowhere before it. */
  boolean isFirst(int place) {
    return first[ranks[place]] == place;
  }

  /** Returns for each shingle of this text its first place in the other, or -1; linear. */
  int[] matches(ComparableText other) {
    int[] places = new int[distinct.length];
    int at = 0;
    for (int i = 0; i < distinct.length; i++) {
      while (at < other.distinct.length && other.distinct[at] < distinct[i]) {
        at++;
      }
      boolean isShared = at < other.distinct.length && other.distinct[at] == distinct[i];
      places[i] = isShared ? other.first[at] : -1;
    }
    int[] matches = new int[ranks.length];
    for (int i = 0; i < matches.length; i++) {
      matches[i] = places[ranks[i]];
    }
    return matches;
  }
}
