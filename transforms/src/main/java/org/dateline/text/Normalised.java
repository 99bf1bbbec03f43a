package org.dateline.text;

import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Rejected;

/**
 * What became of one raw document: exactly one of both.
 *
 * @param article the article, if it is one
 * @param rejected why it is none
 */
public record Normalised(Optional<Article> article, Optional<Rejected> rejected) {
  public Normalised {
    if (article.isPresent() == rejected.isPresent()) {
      throw new IllegalArgumentException("a document is either kept or rejected");
    }
  }

  /** Returns the outcome for a document that is an article. */
  public static Normalised kept(Article article) {
    return new Normalised(Optional.of(article), Optional.empty());
  }

  /** Returns the outcome for a document that is none. */
  public static Normalised rejected(Rejected rejected) {
    return new Normalised(Optional.empty(), Optional.of(rejected));
  }
}
