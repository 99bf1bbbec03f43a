package org.dateline.extract.figures.roles;

import java.util.Set;

/** Tells the time that something is compared with from the time that it is of. */
final class Comparison {
  private static final int FURTHEST = 6;
  private static final Set<String> MARKERS = Set.of("than", "from", "compared", "versus", "over");
  private static final Set<String> BETWEEN =
      Set.of(
          "to", "with", "in", "of", "same", "did", "they", "period", "month", "quarter", "week",
          "day", "time", "year");

  private Comparison() {}

  /**
   * Returns whether the words that end at the token are those of a comparison, as in "than they did
   * the same month" or "compared with".
   */
  static boolean endsAt(Syntax syntax, int last, int first) {
    for (int i = last; i >= Math.max(first, last - FURTHEST); i--) {
      String word = syntax.lower(i);
      if (MARKERS.contains(word)) {
        return true;
      }
      boolean between =
          BETWEEN.contains(word) || syntax.tag(i) == Tag.DETERMINER || syntax.tag(i) == Tag.BE;
      if (!between) {
        return false;
      }
    }
    return false;
  }
}
