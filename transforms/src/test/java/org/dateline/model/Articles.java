package org.dateline.model;

/** A plain article for tests, to be changed where a test needs it. */
public final class Articles {
  private Articles() {}

  /** Returns an article of the outlet; its id follows from outlet and text. */
  public static Article article(String outlet, String title, String text) {
    return at("2024-03-05T08:00:00Z", outlet, title, text);
  }

  /** Returns an article with a time of publication to the second. */
  public static Article at(String published, String outlet, String title, String text) {
    return ArticleBuilder.by(outlet)
        .identifiedBy(outlet, text)
        .from("source-id", "news.jsonl:1")
        .under("https://" + outlet + "/a")
        .titled(title)
        .saying(text)
        .at(published, Resolution.SECOND)
        .build();
  }

  /** Returns the same article as read from another place of the input. */
  public static Article from(String source, Article article) {
    return ArticleBuilder.like(article).from(article.sourceId(), source).build();
  }

  /** Returns the same article as read at another address. */
  public static Article under(String url, Article article) {
    return ArticleBuilder.like(article).under(url).build();
  }
}
