package org.dateline.copies;

import org.dateline.model.ArticleId;

/**
 * A tie between two articles that belong together, as one of them sees it.
 *
 * @param article the one
 * @param other the other
 */
public record Bond(ArticleId article, ArticleId other) {

  /** Returns the tie as the later id sees it, which is how ties are kept. */
  public static Bond of(ArticleId one, ArticleId other) {
    return one.compareTo(other) > 0 ? new Bond(one, other) : new Bond(other, one);
  }

  /** Returns the tie as the other article sees it. */
  public Bond inverse() {
    return new Bond(other, article);
  }
}
