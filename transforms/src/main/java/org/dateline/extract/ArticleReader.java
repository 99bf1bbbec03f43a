package org.dateline.extract;

import java.util.List;
import org.dateline.extract.citations.CitationFinder;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.figures.FigureFinder;
import org.dateline.extract.quotes.QuoteFinder;
import org.dateline.model.Article;
import org.dateline.model.Mention;
import org.dateline.model.Reading;

/** Reads an article once: entities first, then what needs them. */
public final class ArticleReader {
  private final EntityRecogniser entities;

  /** Creates a reader that names entities by the given recogniser. */
  public ArticleReader(EntityRecogniser entities) {
    this.entities = entities;
  }

  /** Returns all that the article says, and leaves its text behind. */
  public Reading read(AnnotatedArticle annotated) {
    List<Mention> mentions = entities.recognise(annotated);
    return new Reading(
        annotated.article().withoutText(),
        words(annotated.body()),
        mentions,
        FigureFinder.find(annotated, mentions),
        QuoteFinder.find(annotated, mentions),
        CitationFinder.find(annotated, mentions),
        List.of());
  }

  /** Returns the article with its tokens and sentences. */
  public static AnnotatedArticle annotate(Article article) {
    return AnnotatedArticle.of(article);
  }

  private static int words(Passage passage) {
    int words = 0;
    for (Token token : passage.tokens()) {
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
        words++;
      }
    }
    return words;
  }
}
