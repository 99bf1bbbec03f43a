package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;

/** The traits of a span that a corpus can teach: its outer words, its ending, its neighbours. */
final class Surroundings {
  private static final int ENDING = 3;

  private Surroundings() {}

  /** Returns the traits, each with a mark that tells what it is. */
  static List<String> of(Span span) {
    List<String> traits = new ArrayList<>(5);
    if (!span.isSingle()) {
      traits.add("f:" + span.first.folded());
      traits.add("l:" + span.last.folded());
    }
    String last = span.last.folded();
    if (last.length() > ENDING + 2) {
      traits.add("e:" + last.substring(last.length() - ENDING));
    }
    traits.add("b:" + word(span.before()));
    traits.add("a:" + word(span.after()));
    return traits;
  }

  private static String word(NameWord word) {
    return word == null ? "" : word.isNumber() ? "0" : word.folded();
  }
}
