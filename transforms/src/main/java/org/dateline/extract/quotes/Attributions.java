package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;

/** The attributions found in one sentence so far, and the last source that one of them names. */
final class Attributions {
  private final List<Attribution> found = new ArrayList<>();
  private int[] last = SourceReader.NOBODY;

  /** Returns what was found, ordered by cue. */
  List<Attribution> found() {
    return found;
  }

  /** Returns the source of the last attribution that a verb made, nobody if there is none. */
  int[] lastSource() {
    return last;
  }

  /** Returns the source, or the last one where it is nobody. */
  int[] orLast(int[] source) {
    return source[0] == Attribution.NONE ? last : source;
  }

  /** Adds what a noun attributes: verbs behind it do not go on with its source. */
  void add(Attribution attribution) {
    found.add(attribution);
  }

  /** Adds a content, unless it is empty, whose source those behind it share. */
  void add(int first, int end, int[] source, int cueFirst, int cueEnd) {
    if (first < end) {
      found.add(new Attribution(first, end, source[0], source[1], cueFirst, cueEnd));
      last = source;
    }
  }
}
