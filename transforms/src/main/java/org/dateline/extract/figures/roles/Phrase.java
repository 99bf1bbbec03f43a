package org.dateline.extract.figures.roles;

/**
 * A noun phrase.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the token that names the thing; -1 where the phrase is empty
 */
record Phrase(int first, int end, int head) {
  static final Phrase NONE = new Phrase(0, 0, -1);

  boolean isEmpty() {
    return head < 0;
  }

  boolean holds(int token) {
    return token >= first && token < end;
  }
}
