package org.dateline.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;

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
    List<Figure> figures = new ArrayList<>();
    String language = article.article().language();
    for (Quantity quantity : QuantityFinder.find(article.title(), language)) {
      Place place = article.inTitle(quantity.start(), quantity.end());
      figures.add(figure(quantity, place, article.title()));
    }
    for (Quantity quantity : QuantityFinder.find(article.body(), language)) {
      Place place = article.inBody(quantity.start(), quantity.end());
      figures.add(figure(quantity, place, article.body()));
    }
    return List.copyOf(figures);
  }

  private static Figure figure(Quantity quantity, Place place, Passage passage) {
    return new Figure(
        place,
        quantity.surface(),
        quantity.value(),
        quantity.low(),
        quantity.high(),
        quantity.qualifier(),
        quantity.unit(),
        "",
        "",
        "",
        false,
        "",
        "",
        Optional.empty(),
        passage.text(passage.sentences().get(quantity.sentence())),
        List.of());
  }
}
