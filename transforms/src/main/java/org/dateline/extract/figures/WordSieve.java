package org.dateline.extract.figures;

/** Rules most words out by first and last letter and length, before a table of words is asked. */
final class WordSieve {
  private static final int SLOTS = 1 << 12;

  private final boolean[] held = new boolean[SLOTS];

  /** Adds a word of the table. */
  void add(String word) {
    held[slot(word)] = true;
  }

  /** Returns whether the table may hold the word. */
  boolean passes(String word) {
    return held[slot(word)];
  }

  private static int slot(String word) {
    int length = word.length();
    return (word.charAt(0) * 31 + word.charAt(length - 1)) * 31 + length & SLOTS - 1;
  }
}
