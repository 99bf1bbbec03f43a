package org.dateline.extract.figures.roles;

import java.util.Locale;

/**
 * A place where the text tells who says something.
 *
 * @param name who says it, as printed, without determiner; the antecedent of a pronoun
 * @param verb index of the verb or the preposition that marks the saying
 * @param first index of the first token of the source's phrase
 * @param end index after its last token
 */
record Source(String name, int verb, int first, int end) {
  /** Returns whether the token stands between source and verb, and so is about the source. */
  boolean surrounds(int token) {
    return token >= Math.min(first, verb) && token < Math.max(end, verb);
  }

  /** Returns whether a person can be meant: a name, or a word for people. */
  boolean isPerson() {
    String last = Phrases.lastWord(name).toLowerCase(Locale.ROOT);
    return Character.isUpperCase(name.charAt(0)) || Lexicon.isPeople(last);
  }
}
