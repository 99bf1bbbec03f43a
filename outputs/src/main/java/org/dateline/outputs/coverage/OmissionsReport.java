package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.Omission;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code omissions.csv}. */
final class OmissionsReport {
  static final SourceReport<EventCoverage, Omission> OMISSIONS =
      new SourceReport<>(
          Report.<Omission>of(
                  "omissions",
                  "One row per event, outlet and item that at least the stated share (half) of the"
                      + " event's independent reports carry and the outlet does not. Events of at"
                      + " least three independent reports; their twenty items that most reports"
                      + " carry; at most 500 rows an event.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("outlet", "Who leaves it out.", Omission::outlet)
              .text("item_kind", "entity, figure or quote.", row -> row.kind().label())
              .text(
                  "item",
                  "entity_id, quote_id, or role, unit and object of the figure.",
                  Omission::item)
              .integer(
                  "num_outlets_with", "outlet", "Outlets that carry it.", Omission::numOutletsWith)
              .number(
                  "share_with",
                  "share",
                  "Share of the independent reports that carry it, 4 places.",
                  Omission::shareWith)
              .key("event_id", "outlet", "item_kind", "item")
              .refers("event_id", "events", "event_id")
              .refers("outlet", "outlets", "outlet")
              .build(),
          EventCoverage::omissions);

  private OmissionsReport() {}
}
