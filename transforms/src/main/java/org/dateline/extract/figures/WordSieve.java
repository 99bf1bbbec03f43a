package org.dateline.extract.figures;

/**
 * Rules most words out by their length and three of their letters, before a table of words is
 * asked: most words of a text are in none.
 */
public final class WordSieve {
  private static final int SLOTS = 1 << 15;

  private final long[] held = new long[SLOTS / Long.SIZE];

  /** Creates a sieve that lets nothing pass yet. */
  public WordSieve() {}

  /** Adds a word of the table, which is not empty. */
  public void add(String word) {
    int slot = slot(word);
    held[slot / Long.SIZE] |= 1L << slot;
  }

  /** Returns whether the table may hold the word, which is not empty. */
  public boolean passes(String word) {
    int slot = slot(word);
    return (held[slot / Long.SIZE] & 1L << slot) != 0;
  }

  private static int slot(String word) {
    int length = word.length();
    int letters = (word.charAt(0) * 31 + word.charAt(length >> 1)) * 31 + word.charAt(length - 1);
    return letters * 31 + length & SLOTS - 1;
  }
}
