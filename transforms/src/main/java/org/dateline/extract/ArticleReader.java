package org.dateline.extract;

import java.util.List;
import org.dateline.extract.citations.CitationFinder;
import org.dateline.extract.citations.OutletNames;
import org.dateline.extract.dates.EventDates;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.figures.FigureFinder;
import org.dateline.extract.quotes.QuoteFinder;
import org.dateline.model.Mention;
import org.dateline.model.Reading;

/** Reads an article once: entities first, then what needs them. */
public final class ArticleReader {
  private final EntityRecogniser entities;
  private final CitationFinder citations;

  /** Creates a reader that names entities by the recogniser, and outlets by these names. */
  public ArticleReader(EntityRecogniser entities, OutletNames outlets) {
    this.entities = entities;
    this.citations = new CitationFinder(outlets);
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
        citations.find(annotated),
        EventDates.of(annotated));
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
