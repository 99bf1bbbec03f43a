package org.dateline.copies;

import org.dateline.model.ArticleId;

/**
 * What the judgement on an article's copies needs of the article itself.
 *
 * @param id the article
 * @param outlet domain or name; may be empty
 * @param agency agency whose text it is by its own word; may be empty
 */
public record ArticleHead(ArticleId id, String outlet, String agency) {
  /** Returns the head of the article. */
  public static ArticleHead of(CopyFeatures features) {
    return new ArticleHead(features.id(), features.outlet(), features.agency());
  }
}
