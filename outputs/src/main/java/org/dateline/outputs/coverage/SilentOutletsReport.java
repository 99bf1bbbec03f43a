package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.SilentOutlet;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code silent_outlets.csv}. */
final class SilentOutletsReport {
  static final SourceReport<EventCoverage, SilentOutlet> SILENT_OUTLETS =
      new SourceReport<>(
          Report.<SilentOutlet>of(
                  "silent_outlets",
                  "One row per event and outlet that published in the event's days, from its first"
                      + " report to its last, and nothing on it. Events of at least three outlets;"
                      + " the fifty silent outlets with most articles in these days.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("outlet", "Who is silent.", SilentOutlet::outlet)
              .integer(
                  "outlet_articles_in_window",
                  "article",
                  "The outlet's articles in these days.",
                  SilentOutlet::articlesInWindow)
              .number(
                  "expected",
                  "share",
                  "Share of its peers, the other outlets that published in these days in its main"
                      + " language, that cover the event, 4 places.",
                  SilentOutlet::expected)
              .key("event_id", "outlet")
              .refers("event_id", "events", "event_id")
              .refers("outlet", "outlets", "outlet")
              .build(),
          EventCoverage::silent);

  private SilentOutletsReport() {}
}
