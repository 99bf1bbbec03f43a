package org.dateline.extract.citations;

import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Citation;
import org.dateline.model.Mention;

/** Finds where an article cites other outlets and agencies. */
public final class CitationFinder {
  private CitationFinder() {}

  /**
   * Returns the citations ordered by place.
   *
   * @param article title and text, read
   * @param mentions the article's named entities, ordered by place
   */
  public static List<Citation> find(AnnotatedArticle article, List<Mention> mentions) {
    return List.of();
  }
}
