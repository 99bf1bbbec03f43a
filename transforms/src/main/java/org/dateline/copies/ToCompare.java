package org.dateline.copies;

import java.util.List;
import org.dateline.model.ArticleId;

/**
 * One article on its way to those that it is to be compared with.
 *
 * @param features the article
 * @param others whom to compare it with; empty where it only waits for others
 */
public record ToCompare(CopyFeatures features, List<ArticleId> others) {
  public ToCompare {
    others = List.copyOf(others);
  }
}
