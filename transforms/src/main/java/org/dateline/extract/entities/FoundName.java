package org.dateline.extract.entities;

/**
 * A name found in a sentence.
 *
 * @param span its words
 * @param kind what it is
 * @param scores evidence for each kind
 */
record FoundName(Span span, Kind kind, int[] scores) {
  /** Returns the evidence for the kind. */
  int score() {
    return scores[kind.ordinal()];
  }

  int start() {
    return span.first.start();
  }

  int end() {
    return span.last.end();
  }
}
