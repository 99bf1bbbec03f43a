package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.Lag;
import org.dateline.coverage.OutletCoverage;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code coverage.csv}. */
final class CoverageReport {
  static final SourceReport<EventCoverage, OutletCoverage> COVERAGE =
      new SourceReport<>(
          Report.<OutletCoverage>of(
                  "coverage",
                  "One row per event and outlet that covers it. Articles whose outlet is not known"
                      + " are left out.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("outlet", "The outlet.", OutletCoverage::outlet)
              .integer(
                  "num_articles",
                  "article",
                  "The outlet's articles on the event.",
                  OutletCoverage::numArticles)
              .time(
                  "first_report_at",
                  "Time of the outlet's first report.",
                  row -> row.first().map(PublicationTime::text))
              .integer(
                  "lag_minutes",
                  "minute",
                  "From the event's first report to the outlet's, both times cut to lag_resolution;"
                      + " 0 for all that share the first report.",
                  row -> row.lag().map(Lag::minutes))
              .text(
                  "lag_resolution",
                  "How far the lag can be trusted: second, minute, day or month.",
                  row -> row.lag().map(lag -> lag.resolution().label()))
              .flag(
                  "is_first_report",
                  "Whether the outlet was first, or cannot be told apart from who was.",
                  OutletCoverage::isFirst)
              .flag(
                  "is_first_independent_report",
                  "The same among reports that are their outlet's own.",
                  OutletCoverage::isFirstIndependent)
              .integer("words", "word", "Words of its articles.", OutletCoverage::words)
              .integer(
                  "num_entities",
                  "entity",
                  "Different entities that they mention.",
                  OutletCoverage::numEntities)
              .integer(
                  "num_figures",
                  "figure",
                  "Figures that they give, background left out.",
                  OutletCoverage::numFigures)
              .integer(
                  "num_quotes",
                  "utterance",
                  "Different utterances that they give.",
                  OutletCoverage::numQuotes)
              .number(
                  "copied_share",
                  "share",
                  "Mean copied_share of its articles, weighed by their words, 4 places.",
                  OutletCoverage::copiedShare)
              .list(
                  "sources_cited",
                  "Outlets and agencies that they cite.",
                  OutletCoverage::sourcesCited)
              .key("event_id", "outlet")
              .refers("event_id", "events", "event_id")
              .refers("outlet", "outlets", "outlet")
              .build(),
          EventCoverage::outlets);

  private CoverageReport() {}
}
