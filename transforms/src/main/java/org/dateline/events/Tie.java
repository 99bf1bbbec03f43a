package org.dateline.events;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.copies.Bond;
import org.dateline.model.ArticleId;

/**
 * Two reports that may be of one event.
 *
 * @param report the one
 * @param other the other
 * @param likeness from 0 to {@link TermVector#UNIT}
 */
public record Tie(ArticleId report, ArticleId other, int likeness) {
  /** Returns the tie between two reports of that likeness, 0 to 1. */
  public static Tie of(ArticleId one, ArticleId other, double likeness) {
    return new Tie(one, other, (int) Math.round(likeness * TermVector.UNIT));
  }

  /** Returns for each report those that it is tied to, with the strongest of their ties. */
  public static Map<ArticleId, SortedMap<ArticleId, Integer>> strongest(Iterable<Tie> ties) {
    Map<ArticleId, SortedMap<ArticleId, Integer>> strongest = new HashMap<>();
    for (Tie tie : ties) {
      strongest
          .computeIfAbsent(tie.report(), any -> new TreeMap<>())
          .merge(tie.other(), tie.likeness(), Math::max);
    }
    return strongest;
  }

  /** Returns the tie without its likeness. */
  public Bond bond() {
    return Bond.of(report, other);
  }
}
