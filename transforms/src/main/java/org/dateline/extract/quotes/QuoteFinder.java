package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Mention;
import org.dateline.model.Quote;

/** Finds the quotes of an article's text. */
public final class QuoteFinder {
  private QuoteFinder() {}

  /**
   * Returns the quotes ordered by place.
   *
   * @param article title and text, read
   * @param mentions the article's named entities, ordered by place
   */
  public static List<Quote> find(AnnotatedArticle article, List<Mention> mentions) {
    return List.of();
  }
}
