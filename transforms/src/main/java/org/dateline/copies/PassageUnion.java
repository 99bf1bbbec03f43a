package org.dateline.copies;

import java.util.BitSet;

/** The words of one article that stand in any of several others. */
final class PassageUnion {
  private final BitSet words = new BitSet();
  private long characters;

  void add(Comparison comparison) {
    int[] passages = comparison.passages();
    for (int at = 0; at < passages.length; at += Comparison.PASSAGE) {
      characters += part(passages[at + 3], at, passages);
      words.set(passages[at], passages[at + 1]);
    }
  }

  /** Returns the characters of the union; inside a passage they count evenly by word. */
  int characters() {
    return (int) characters;
  }

  /** Returns how many plain words of the comparison are not in the union. */
  int newWords(Comparison comparison) {
    int[] passages = comparison.passages();
    long plain = 0;
    for (int at = 0; at < passages.length; at += Comparison.PASSAGE) {
      plain += part(passages[at + 2], at, passages);
    }
    return (int) plain;
  }

  private long part(int whole, int at, int[] passages) {
    int length = passages[at + 1] - passages[at];
    int known = words.get(passages[at], passages[at + 1]).cardinality();
    return (long) whole * (length - known) / length;
  }
}
