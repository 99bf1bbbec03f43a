package org.dateline.extract;

import java.util.Locale;

/**
 * A word as printed and in lower case.
 *
 * @param text as printed
 * @param lower in lower case
 */
record WordForm(String text, String lower) {
  /** Longer words are hardly ever the same. */
  private static final int LONGEST = 24;

  /**
   * Words that were read lately, by their hash: most words of a text are few. One object for each
   * saves most of their memory, and all tables find them faster, as a text keeps its hash. Threads
   * may overwrite each other's; a word that is not found is only made again.
   */
  private static final WordForm[] LATELY = new WordForm[1 << 15];

  /** Returns the forms of the word between the offsets. */
  static WordForm of(String source, int start, int end) {
    if (end - start > LONGEST) {
      return make(source, start, end);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + source.charAt(i);
    }
    int place = (hash ^ hash >>> 15) & LATELY.length - 1;
    WordForm known = LATELY[place];
    if (known == null
        || known.text.length() != end - start
        || !source.startsWith(known.text, start)) {
      known = make(source, start, end);
      LATELY[place] = known;
    }
    return known;
  }

  private static WordForm make(String source, int start, int end) {
    String text = source.substring(start, end);
    return new WordForm(text, text.toLowerCase(Locale.ROOT));
  }
}
