package org.dateline.extract.entities;

/**
 * A name found in a sentence.
 *
 * @param span its words
 * @param kind what it is
 * @param score evidence for it, above 0
 */
record FoundName(Span span, Kind kind, int score) {
  int start() {
    return span.first.start();
  }

  int end() {
    return span.last.end();
  }
}
