package org.dateline.memory;

import java.util.Arrays;
import java.util.Collection;
import org.dateline.model.ArticleId;

/**
 * The articles that earlier runs reported, eight bytes each.
 *
 * @param ids their ids as numbers, ascending
 */
public record KnownArticles(long[] ids) {
  /** Returns the articles with these ids. */
  public static KnownArticles of(Collection<ArticleId> ids) {
    return new KnownArticles(ids.stream().mapToLong(ArticleId::number).sorted().toArray());
  }

  /** Returns whether an earlier run reported the article. */
  public boolean contains(ArticleId id) {
    return Arrays.binarySearch(ids, id.number()) >= 0;
  }
}
