package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Token;

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

  /** Returns whether a name in commas follows the source: {@code the mayor, Ann Lee,} said. */
  boolean isDescribed(List<Token> tokens) {
    return sourceEnd + 1 < cueFirst
        && tokens.get(sourceEnd).is(",")
        && tokens.get(sourceEnd + 1).isCapitalised();
  }

  boolean hasSource() {
    return sourceFirst != NONE;
  }
}
