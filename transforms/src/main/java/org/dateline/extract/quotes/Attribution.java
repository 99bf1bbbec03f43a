package org.dateline.extract.quotes;

/**
 * A content with its source and cue, as tokens of the passage; -1 where there is none.
 *
 * @param first first token of the content
 * @param end token after the content
 * @param sourceFirst first token of the source
 * @param sourceEnd token after the source
 * @param cueFirst first token of the cue
 * @param cueEnd token after the cue
 */
record Attribution(int first, int end, int sourceFirst, int sourceEnd, int cueFirst, int cueEnd) {
  static final int NONE = -1;

  boolean hasSource() {
    return sourceFirst != NONE;
  }
}
