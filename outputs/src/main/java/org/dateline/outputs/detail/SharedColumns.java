package org.dateline.outputs.detail;

import org.dateline.model.Article;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Place;
import org.dateline.model.PublicationTime;
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
