package org.dateline.extract.entities;

import org.dateline.extract.Token;

/**
 * One word as names need it: {@code Jean-Pierre} and {@code al-Assad} are one, {@code Uganda-based}
 * are two.
 *
 * @param text as printed
 * @param folded without case and accents
 * @param start first UTF-16 offset
 * @param end offset after the last character
 * @param kind shape of its first token
 * @param classes bits of its word classes
 * @param known how well the word by itself is known as a name
 * @param capital whether it has an upper-case letter where names have one
 * @param allCaps whether all its letters are upper-case, at least two of them
 * @param touches whether no blank stands before it
 */
record NameWord(
    String text,
    String folded,
    int start,
    int end,
    Token.Kind kind,
    int classes,
    Known known,
    boolean capital,
    boolean allCaps,
    boolean touches) {

  boolean is(WordClass wordClass) {
    return wordClass.in(classes);
  }

  boolean is(String word) {
    return folded.equals(word);
  }

  boolean isWord() {
    return kind == Token.Kind.WORD;
  }

  boolean isNumber() {
    return kind == Token.Kind.NUMBER;
  }

  /** Returns whether this is {@code 's}. */
  boolean isPossessive() {
    return folded.equals("'s");
  }

  /** Returns whether this is an initial such as {@code J.}. */
  boolean isInitial() {
    return text.length() <= 4
        && text.endsWith(".")
        && text.length() % 2 == 0
        && capital
        && dotted();
  }

  private boolean dotted() {
    for (int i = 0; i < text.length(); i++) {
      if (i % 2 == 0 != Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
