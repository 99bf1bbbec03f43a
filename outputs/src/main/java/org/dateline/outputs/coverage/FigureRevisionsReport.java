package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.figures.FigureRevision;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code figure_revisions.csv}. */
final class FigureRevisionsReport {
  static final SourceReport<EventCoverage, FigureRevision> FIGURE_REVISIONS =
      new SourceReport<>(
          Report.<FigureRevision>of(
                  "figure_revisions",
                  "One row per article and quantity that several articles of its event tell, in"
                      + " order of time: its first number against those before it. At most 2,000 an"
                      + " event.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("role", "Role of the figure.", row -> row.key().role())
              .text("unit", "Canonical unit.", row -> row.key().unit())
              .text("object", "What is counted.", row -> row.key().object())
              .time(
                  "published_at",
                  "When the article appeared.",
                  row -> row.published().map(PublicationTime::text))
              .text("outlet", "Outlet of the article.", FigureRevision::outlet)
              .text("article_id", "The article.", row -> row.article().value())
              .number("value", "see column unit", "Its number.", FigureRevision::value)
              .number("value_low", "see column unit", "As in figures.csv.", FigureRevision::low)
              .number("value_high", "see column unit", "As in figures.csv.", FigureRevision::high)
              .text("qualifier", "Bound or direction.", FigureRevision::qualifier)
              .text("attributed_to", "Who gives it.", FigureRevision::attributedTo)
              .text(
                  "status",
                  "first, confirms (allows the number that stands, or one that stood in the course"
                      + " of its day where no time is known), revises (excludes it and is later: it"
                      + " stands from now on), stale (an older number, though a newer one has been"
                      + " out for three hours), contradicts (excludes it, and is not known to be"
                      + " newer).",
                  row -> row.status().label())
              .sortedBy("event_id", "role", "unit", "object", "published_at", "outlet")
              .refers("event_id", "events", "event_id")
              .refers("article_id", "articles", "article_id")
              .build(),
          EventCoverage::revisions);

  private FigureRevisionsReport() {}
}
