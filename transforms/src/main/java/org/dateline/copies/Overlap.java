package org.dateline.copies;

import java.util.BitSet;

/**
 * What one text has in common with another one, seen from the first.
 *
 * @param containment share of its distinct shingles that stand in the other, 0 to 1
 * @param reportContainment the same for its places outside the furniture of its page
 * @param resemblance Jaccard index of the shingles of both, 0 to 1
 * @param copiedShare share of its characters that stand in passages of both, 0 to 1
 * @param longestPiece most of its words that follow one another in the other as well
 * @param passages the passages, as {@link Comparison#passages} describes them
 */
record Overlap(
    double containment,
    double reportContainment,
    double resemblance,
    double copiedShare,
    int longestPiece,
    int[] passages) {

  /** Compares one text with another; exact, and linear in both. */
  static Overlap of(ComparableText own, ComparableText other) {
    Wording wording = own.wording();
    int[] matches = own.matches(other);
    int common = 0;
    BitSet shared = new BitSet(matches.length);
    for (int i = 0; i < matches.length; i++) {
      shared.set(i, matches[i] >= 0);
      common += matches[i] >= 0 && own.isFirst(i) ? 1 : 0;
    }
    int[] passages = passages(wording, shared);
    return new Overlap(
        share(common, own.distinct()),
        reportContainment(wording, shared),
        share(common, own.distinct() + other.distinct() - common),
        copiedShare(wording, passages),
        longestPiece(wording.shingles(), matches, other.wording().shingles()),
        passages);
  }

  private static double reportContainment(Wording own, BitSet shared) {
    int reports = 0;
    int common = 0;
    for (int i = 0; i < own.shingles().length; i++) {
      if (!own.isFurniture(i) && !own.isFurniture(i + Wording.WIDTH - 1)) {
        reports++;
        common += shared.get(i) ? 1 : 0;
      }
    }
    return share(common, reports);
  }

  private static int[] passages(Wording own, BitSet shared) {
    BitSet covered = new BitSet(own.words().length);
    shared.stream().forEach(i -> covered.set(i, i + Wording.WIDTH));
    int count = 0;
    for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(covered.nextClearBit(i))) {
      count++;
    }
    int[] passages = new int[count * Comparison.PASSAGE];
    int start = 0;
    for (int at = 0; at < passages.length; at += Comparison.PASSAGE) {
      start = covered.nextSetBit(start);
      int end = covered.nextClearBit(start);
      passages[at] = start;
      passages[at + 1] = end;
      for (; start < end; start++) {
        passages[at + 2] += own.isPlain(start) ? 1 : 0;
        passages[at + 3] += own.characters(start);
      }
    }
    return passages;
  }

  /** Where the other repeats itself, a piece begins at the first place only: linear on any text. */
  private static int longestPiece(int[] own, int[] matches, int[] other) {
    int longest = 0;
    int length = 0;
    int place = -1;
    for (int i = 0; i < own.length; i++) {
      boolean follows = length > 0 && place + 1 < other.length && other[place + 1] == own[i];
      place = follows ? place + 1 : matches[i];
      length = follows ? length + 1 : place < 0 ? 0 : 1;
      longest = Math.max(longest, length);
    }
    return longest == 0 ? 0 : longest + Wording.WIDTH - 1;
  }

  private static double copiedShare(Wording own, int[] passages) {
    int characters = 0;
    for (int i = 0; i < own.words().length; i++) {
      characters += own.characters(i);
    }
    int copied = 0;
    for (int at = 0; at < passages.length; at += Comparison.PASSAGE) {
      copied += passages[at + 3];
    }
    return share(copied, characters);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
