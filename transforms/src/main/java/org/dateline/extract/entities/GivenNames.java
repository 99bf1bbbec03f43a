package org.dateline.extract.entities;

/** The given names that the recogniser knows, for other extractors. */
public final class GivenNames {
  private GivenNames() {}

  /** Returns whether the word is a given name, whatever else it is. */
  public static boolean contains(String word) {
    return WordClass.GIVEN_NAME.in(Lexicon.get().classes(Fold.of(word)));
  }
}
