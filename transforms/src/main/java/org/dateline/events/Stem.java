package org.dateline.events;

/** Brings the forms of a word together, roughly; names suffer equally in all articles. */
final class Stem {
  private static final String[] ENDINGS = {"ing", "ed", "es", "s"};
  private static final int SHORTEST = 4;

  private Stem() {}

  /** Returns the stem of a word in lower case. */
  static String of(String lower) {
    String word = lower.replace(".", "").replace('’', '\'');
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
