package org.dateline.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A plain article for tests, to be changed where a test needs it. */
public final class Articles {
  private Articles() {}

  /** Returns an article of the outlet; its id follows from outlet and text. */
  public static Article article(String outlet, String title, String text) {
    return at("2024-03-05T08:00:00Z", outlet, title, text);
  }

  /** Returns an article with a time of publication to the second. */
  public static Article at(String published, String outlet, String title, String text) {
    return new Article(
        new ArticleId(Hex.digest(outlet, text)),
        "source-id",
        "news.jsonl:1",
        "https://" + outlet + "/a",
        "https://" + outlet + "/a",
        outlet,
        outlet,
        title,
        "",
        List.of(),
        Optional.of(
            new PublicationTime(Instant.parse(published), Resolution.SECOND, TimeSource.FIELD)),
        Optional.empty(),
        "en",
        99,
        "",
        List.of(),
        text,
        "");
  }

  /** Returns the same article as read from another place of the input. */
  public static Article from(String source, Article article) {
    return new Article(
        article.id(),
        article.sourceId(),
        source,
        article.url(),
        article.canonicalUrl(),
        article.outlet(),
        article.outletName(),
        article.title(),
        article.byline(),
        article.authors(),
        article.published(),
        article.updated(),
        article.language(),
        article.languageConfidence(),
        article.section(),
        article.links(),
        article.text(),
        article.givenEvent());
  }

  /** Returns the same article as read at another address. */
  public static Article under(String url, Article article) {
    return new Article(
        article.id(),
        article.sourceId(),
        article.source(),
        url,
        url,
        article.outlet(),
        article.outletName(),
        article.title(),
        article.byline(),
        article.authors(),
        article.published(),
        article.updated(),
        article.language(),
        article.languageConfidence(),
        article.section(),
        article.links(),
        article.text(),
        article.givenEvent());
  }
}
