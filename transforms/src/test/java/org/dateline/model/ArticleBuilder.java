package org.dateline.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Builds articles for tests: English, of one outlet, empty where a test says nothing. */
public final class ArticleBuilder {
  private final String outlet;
  private String outletName;
  private Optional<ArticleId> id = Optional.empty();
  private String sourceId = "";
  private String source = "";
  private String url = "";
  private String title = "";
  private String text = "";
  private String language = "en";
  private int confidence = 99;
  private Optional<PublicationTime> published = Optional.empty();

  private ArticleBuilder(String outlet) {
    this.outlet = outlet;
    this.outletName = outlet;
  }

  /** Begins an article of the outlet. */
  public static ArticleBuilder by(String outlet) {
    return new ArticleBuilder(outlet);
  }

  /** Begins with all that the article says. */
  public static ArticleBuilder like(Article article) {
    ArticleBuilder builder =
        by(article.outlet())
            .named(article.outletName())
            .from(article.sourceId(), article.source())
            .under(article.url())
            .titled(article.title())
            .saying(article.text())
            .in(article.language(), article.languageConfidence())
            .at(article.published());
    builder.id = Optional.of(article.id());
    return builder;
  }

  /** Gives its outlet another name than its domain. */
  public ArticleBuilder named(String name) {
    outletName = name;
    return this;
  }

  /** Makes its id follow from the parts; otherwise it follows from outlet, title and text. */
  public ArticleBuilder identifiedBy(String... parts) {
    id = Optional.of(new ArticleId(Hex.digest(parts)));
    return this;
  }

  /** Says where it was read. */
  public ArticleBuilder from(String record, String place) {
    sourceId = record;
    source = place;
    return this;
  }

  /** Gives it an address. */
  public ArticleBuilder under(String address) {
    url = address;
    return this;
  }

  /** Gives it a headline. */
  public ArticleBuilder titled(String headline) {
    title = headline;
    return this;
  }

  /** Gives it a text. */
  public ArticleBuilder saying(String body) {
    text = body;
    return this;
  }

  /** Gives it a language, sure to so many percent. */
  public ArticleBuilder in(String code, int percent) {
    language = code;
    confidence = percent;
    return this;
  }

  /** Says when it appeared; an empty time is unknown. */
  public ArticleBuilder at(String time, Resolution resolution) {
    published =
        time.isEmpty()
            ? Optional.empty()
            : Optional.of(new PublicationTime(Instant.parse(time), resolution, TimeSource.FIELD));
    return this;
  }

  /** Says when it appeared. */
  public ArticleBuilder at(Optional<PublicationTime> time) {
    published = time;
    return this;
  }

  /** Returns the article. */
  public Article build() {
    return new Article(
        id.orElseGet(() -> new ArticleId(Hex.digest(outlet, title, text))),
        sourceId,
        source,
        url,
        url,
        outlet,
        outletName,
        title,
        "",
        List.of(),
        published,
        Optional.empty(),
        language,
        confidence,
        "",
        List.of(),
        text,
        "");
  }
}
