package org.dateline.extract;

import org.dateline.model.Article;
import org.dateline.model.Place;
import org.dateline.model.Section;

/**
 * An article with its title and its text read once for all extractors.
 *
 * @param article the article
 * @param title the title's tokens and sentences; empty passage where there is no title
 * @param body the text's tokens and sentences
 */
public record AnnotatedArticle(Article article, Passage title, Passage body) {
  /** Reads title and text of the article. */
  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, Passage.of(article.title()), Passage.of(article.text()));
  }

  /** Returns the place of a span of the title. */
  public Place inTitle(int start, int end) {
    return new Place(Section.TITLE, title.sentenceAt(start).number(), start, end);
  }

  /** Returns the place of a span of the text: lead in the first paragraph, body after it. */
  public Place inBody(int start, int end) {
    Sentence sentence = body.sentenceAt(start);
    Section section = sentence.paragraph() == 0 ? Section.LEAD : Section.BODY;
    return new Place(section, sentence.number(), start, end);
  }
}
