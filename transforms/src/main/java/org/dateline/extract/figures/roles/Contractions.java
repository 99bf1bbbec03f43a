package org.dateline.extract.figures.roles;

/** Reads pronouns and helping verbs that an apostrophe makes one word. */
final class Contractions {
  private Contractions() {}

  /** Returns the tag of "they'll", "I'm" or "won't"; null for any other word. */
  static Tag tag(String lower) {
    int n = lower.length();
    char last = lower.charAt(n - 1);
    if (n < 3 || "tlemd".indexOf(last) < 0) {
      return null;
    }
    boolean two = isApostrophe(lower.charAt(n - 2));
    if (last == 't') {
      return two && lower.charAt(n - 3) == 'n' ? Tag.MODAL : null;
    }
    boolean three =
        isApostrophe(lower.charAt(n - 3)) && "ll re ve".contains(lower.substring(n - 2));
    return three || two && (last == 'm' || last == 'd') ? Tag.PRONOUN : null;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
