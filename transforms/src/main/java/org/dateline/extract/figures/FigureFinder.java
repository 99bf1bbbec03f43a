package org.dateline.extract.figures;

import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Figure;
import org.dateline.model.Mention;

/** Finds the figures of an article's title and text. */
public final class FigureFinder {
  private FigureFinder() {}

  /**
   * Returns the figures ordered by place.
   *
   * @param article title and text, read
   * @param mentions the article's named entities, ordered by place
   */
  public static List<Figure> find(AnnotatedArticle article, List<Mention> mentions) {
    return List.of();
  }
}
