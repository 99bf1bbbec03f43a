package org.dateline.extract.figures.roles;

/** Tells the nouns of rise and fall. */
public final class ChangeNouns {
  private ChangeNouns() {}

  /** Returns whether the word, in lower case, names a rise or fall: "increase", "cuts". */
  public static boolean contains(String lower) {
    return ChangeFinder.isNoun(lower);
  }
}
