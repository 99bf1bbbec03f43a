package org.dateline.events;

import org.dateline.model.ArticleId;

/**
 * One report with its neighbours by number, light enough for components of any size.
 *
 * @param component smallest id of the reports that neighbours connect
 * @param report the report
 * @param neighbours {@linkplain ArticleId#number() numbers} of reports alike to it, or with the
 *     same text
 * @param likeness of each neighbour, in parts of {@link TermVector#UNIT}
 */
public record TiedReport(ArticleId component, ArticleId report, long[] neighbours, int[] likeness) {
  public TiedReport {
    if (neighbours.length != likeness.length) {
      throw new IllegalArgumentException("a likeness for each of " + neighbours.length);
    }
  }
}
