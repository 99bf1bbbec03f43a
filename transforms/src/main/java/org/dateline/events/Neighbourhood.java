package org.dateline.events;

import java.util.List;
import org.dateline.model.ArticleId;

/**
 * One report with its neighbours, on its way to the component that holds it.
 *
 * @param component smallest id of the reports that neighbours connect
 * @param report the report
 * @param neighbours reports alike to it, or with the same text
 * @param likeness of each neighbour, in parts of {@link TermVector#UNIT}
 */
public record Neighbourhood(
    ArticleId component, EventFeatures report, List<ArticleId> neighbours, int[] likeness) {
  public Neighbourhood {
    neighbours = List.copyOf(neighbours);
    if (neighbours.size() != likeness.length) {
      throw new IllegalArgumentException("a likeness for each of " + neighbours.size());
    }
  }

  /** Returns the ties without what the report says. */
  TiedReport tied() {
    long[] numbers = neighbours.stream().mapToLong(ArticleId::number).toArray();
    return new TiedReport(component, report.id(), numbers, likeness);
  }
}
