package org.dateline.outputs.detail;

import java.util.List;
import java.util.function.Function;
import org.dateline.model.Article;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Place;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.ReportBuilder;

/** Columns that several detail files begin with. */
final class SharedColumns {
  private SharedColumns() {}

  /** Begins a report of things found in articles. */
  static <P> ReportBuilder<Found<P>> found(String name, String description) {
    return Report.<Found<P>>of(name, description)
        .text("event_id", "Event of the article.", row -> row.article().event().event().value())
        .text("article_id", "Article in which it stands.", row -> article(row).id().value())
        .text("outlet", "Outlet of the article.", row -> article(row).outlet())
        .refers("event_id", "events", "event_id")
        .refers("article_id", "articles", "article_id");
  }

  /**
   * Returns where something stands: sentence, start and end.
   *
   * @param what name of the column whose words stand there
   */
  static <P> List<Column<Found<P>>> place(String what, Function<P, Place> place) {
    return Report.<Found<P>>of("place", "Where something stands.")
        .integer(
            "sentence_no",
            "",
            "Number of the sentence, from 0, within the title or within the text.",
            row -> place.apply(row.part()).sentence())
        .integer(
            "start",
            "UTF-16 unit",
            "Offset of the "
                + what
                + ", into the title where section is title, else into the text of articles.jsonl.",
            row -> place.apply(row.part()).start())
        .integer(
            "end",
            "UTF-16 unit",
            "Offset after the " + what + ".",
            row -> place.apply(row.part()).end())
        .build()
        .columns();
  }

  static Article article(Found<?> row) {
    return article(row.article());
  }

  static Article article(CoveredArticle covered) {
    return covered.reading().article();
  }

  static Object published(Article article) {
    return article.published().map(PublicationTime::text);
  }

  static String section(Place place) {
    return place.section().label();
  }
}
