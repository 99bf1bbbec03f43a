package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.Scoop;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code scoops.csv}. */
final class ScoopsReport {
  static final SourceReport<EventCoverage, Scoop> SCOOPS =
      new SourceReport<>(
          Report.<Scoop>of(
                  "scoops",
                  "One row per event that one outlet had, as its own report, before all others.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("outlet", "Who had it.", Scoop::outlet)
              .time("published_at", "When.", row -> row.published().text())
              .integer(
                  "followers", "outlet", "Outlets that followed within a week.", Scoop::followers)
              .integer(
                  "followers_crediting",
                  "outlet",
                  "Followers that cite the outlet, or name it where they copy it.",
                  Scoop::followersCrediting)
              .integer(
                  "median_follow_minutes",
                  "minute",
                  "Median of the followers' lags behind it.",
                  Scoop::medianFollowMinutes)
              .key("event_id")
              .refers("event_id", "events", "event_id")
              .refers("outlet", "outlets", "outlet")
              .build(),
          event -> event.scoop().stream().toList());

  private ScoopsReport() {}
}
