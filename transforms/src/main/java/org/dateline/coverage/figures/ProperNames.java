package org.dateline.coverage.figures;

/** Tells names from nouns by their capitals. */
final class ProperNames {
  private ProperNames() {}

  /**
   * Returns whether every word begins with a capital.
   *
   * @param full whether it must be the full name of one: several words, the last without an s
   */
  static boolean isOne(String phrase, boolean full) {
    String[] words = phrase.strip().split("\\s++");
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return !full || words.length > 1 && !phrase.strip().endsWith("s");
  }
}
