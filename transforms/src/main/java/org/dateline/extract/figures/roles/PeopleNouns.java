package org.dateline.extract.figures.roles;

/** Knows the nouns for people: {@code soldiers}, {@code child}. */
public final class PeopleNouns {
  private PeopleNouns() {}

  /** Returns whether the word, in lower case and in either number, names people. */
  public static boolean contains(String lower) {
    return Lexicon.isPeople(lower);
  }
}
