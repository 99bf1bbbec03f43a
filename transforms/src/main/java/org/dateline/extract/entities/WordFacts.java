package org.dateline.extract.entities;

/**
 * What a word by itself tells, wherever it stands.
 *
 * @param text as printed
 * @param folded without case and accents
 * @param classes bits of its word classes
 * @param known how well it is known as a name
 * @param capital whether it has an upper-case letter
 * @param allCaps whether all its letters are upper-case, at least two of them
 */
record WordFacts(
    String text, String folded, int classes, Known known, boolean capital, boolean allCaps) {
  /** Longer words are hardly ever the same. */
  private static final int LONGEST = 24;

  /**
   * Words that were read lately, by their hash: most words of a text are few. Threads may overwrite
   * each other's; a word that is not found is only looked up again.
   */
  private static final WordFacts[] LATELY = new WordFacts[1 << 15];

  /** Returns what the lexicon and its letters tell of the word. */
  static WordFacts of(String text) {
    if (text.length() > LONGEST) {
      return make(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 15) & LATELY.length - 1;
    WordFacts known = LATELY[place];
    if (known == null || !known.text.equals(text)) {
      known = make(text);
      LATELY[place] = known;
    }
    return known;
  }

  private static WordFacts make(String text) {
    String folded = Fold.of(text);
    Lexicon lexicon = Lexicon.get();
    return new WordFacts(
        text,
        folded,
        lexicon.classes(folded),
        lexicon.word(text, folded),
        hasCapital(text),
        isAllCaps(text));
  }

  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllCaps(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }
}
