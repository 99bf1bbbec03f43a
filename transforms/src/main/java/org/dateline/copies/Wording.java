package org.dateline.copies;

/**
 * The wording of one text, without the words themselves: a hash for every five consecutive words,
 * and one byte for every word.
 *
 * @param shingles hash of the five words that begin at each word; four fewer than words, or none
 * @param words for every word its length in characters up to {@value #LENGTH}, with {@link #QUOTED}
 *     and {@link #FURNITURE} added where they hold
 */
public record Wording(int[] shingles, byte[] words) {
  /** Words of one shingle. */
  public static final int WIDTH = 5;

  /** Longest text that is compared, in words; what follows is left out. */
  public static final int MAX_WORDS = 20_000;

  static final int LENGTH = 0x3f;
  static final int QUOTED = 0x40;
  static final int FURNITURE = 0x80;

  public Wording {
    if (shingles.length != Math.max(0, words.length - WIDTH + 1)) {
      throw new IllegalArgumentException(
          shingles.length + " shingles do not fit " + words.length + " words");
    }
  }

  /** Returns the characters of the word, with the blank after it. */
  int characters(int word) {
    return (words[word] & LENGTH) + 1;
  }

  /** Returns whether the word can tell copying: neither quoted nor part of the page's furniture. */
  boolean isPlain(int word) {
    return (words[word] & (QUOTED | FURNITURE)) == 0;
  }

  boolean isFurniture(int word) {
    return (words[word] & FURNITURE) != 0;
  }
}
