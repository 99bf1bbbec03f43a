package org.dateline.extract.figures;

/** Rules most words out by first letter and length, before a table of words is asked. */
final class WordSieve {
  private static final int LETTERS = 128;

  private final long[] lengths = new long[LETTERS];

  /** Adds a word of the table. */
  void add(String word) {
    char first = word.charAt(0);
    if (first < LETTERS) {
      lengths[first] |= bit(word);
    }
  }

  /** Returns whether the table may hold the word; words that begin beyond ASCII always may. */
  boolean passes(String word) {
    char first = word.charAt(0);
    return first >= LETTERS || (lengths[first] & bit(word)) != 0;
  }

  private static long bit(String word) {
    return 1L << Math.min(word.length(), Long.SIZE - 1);
  }
}
