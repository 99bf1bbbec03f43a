package org.dateline.events;

import java.util.List;
import org.dateline.model.ArticleId;

/**
 * One report on its way to those that it is to be compared with.
 *
 * @param report the report
 * @param others whom to compare it with; empty where it only waits for others
 */
public record ToRelate(EventFeatures report, List<ArticleId> others) {
  public ToRelate {
    others = List.copyOf(others);
  }
}
