package org.dateline.outputs.detail;

import static org.dateline.outputs.detail.SharedColumns.article;
import static org.dateline.outputs.detail.SharedColumns.published;

import java.time.ZoneId;
import java.util.List;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code articles.csv}. */
final class ArticlesReport {
  static final SourceReport<CoveredArticle, CoveredArticle> ARTICLES =
      new SourceReport<>(
          Report.<CoveredArticle>of("articles", "One row per article that was kept.")
              .text(
                  "article_id",
                  "Identifies the article; derived from its content and outlet.",
                  row -> article(row).id().value())
              .text(
                  "source_id", "The record's own id in its input.", row -> article(row).sourceId())
              .text("source", "Input file and position in it.", row -> article(row).source())
              .text("url", "Address as the input gave it.", row -> article(row).url())
              .text("canonical_url", "Normalised address.", row -> article(row).canonicalUrl())
              .text(
                  "outlet",
                  "Registrable domain, or the name given where there is no address.",
                  row -> article(row).outlet())
              .text("outlet_name", "Display name of the outlet.", row -> article(row).outletName())
              .text("title", "Headline without the site's name.", row -> article(row).title())
              .list("authors", "People who wrote it.", row -> article(row).authors())
              .time("published_at", "Time of publication.", row -> published(article(row)))
              .text(
                  "published_resolution",
                  "How finely the time is known: second, minute, day, month, none.",
                  row ->
                      article(row)
                          .published()
                          .map(time -> time.resolution().label())
                          .orElse("none"))
              .text(
                  "published_from",
                  "Where the time was read: field, json-ld, meta, time-tag, url, text, warc.",
                  row -> article(row).published().map(time -> time.from().label()))
              .text("language", "ISO 639-1 code.", row -> article(row).language())
              .integer("word_count", "word", "Words of the text.", row -> row.reading().wordCount())
              .text("event_id", "Event that it is of.", row -> row.event().event().value())
              .text(
                  "copy_class",
                  "verbatim (at least 95 % of its characters stand in the original), edited (at"
                      + " least half), partial (less, but more than a shared quote or"
                      + " boilerplate), wire (the text is an agency's), original (all else).",
                  row -> row.copy().copyClass().label())
              .text(
                  "original_article_id",
                  "Article that it copies most from.",
                  row -> row.copy().original().map(id -> id.value()))
              .number(
                  "copied_share",
                  "share",
                  "Share of its characters that stand in articles it copies, 4 places.",
                  row -> row.copy().copiedShare())
              .number(
                  "original_share",
                  "share",
                  "One minus copied_share, 4 places.",
                  row -> row.copy().originalShare())
              .text("wire_agency", "Agency whose text it is.", row -> row.copy().wireAgency())
              .text(
                  "copy_family",
                  "Smallest article_id of its copy family; a family is one independent report.",
                  row -> row.copy().family().value())
              .time(
                  "updated_at",
                  "Time of the last update, where told apart.",
                  row -> article(row).updated().map(PublicationTime::text))
              .integer(
                  "language_confidence",
                  "percent",
                  "How sure the language is, 0 to 100.",
                  row -> article(row).languageConfidence())
              .text("section", "Section of the outlet.", row -> article(row).section())
              .text(
                  "published_zone",
                  "Zone that its publication was told in: UTC, UTC-05:00; empty where none was.",
                  row ->
                      article(row)
                          .published()
                          .flatMap(PublicationTime::zone)
                          .map(offset -> ZoneId.ofOffset("UTC", offset).getId()))
              .key("article_id")
              .refers("event_id", "events", "event_id")
              .refers("original_article_id", "", "article_id")
              .refers("outlet", "outlets", "outlet")
              .build(),
          List::of);

  private ArticlesReport() {}
}
