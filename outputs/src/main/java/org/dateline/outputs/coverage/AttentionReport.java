package org.dateline.outputs.coverage;

import org.dateline.coverage.Attention;
import org.dateline.outputs.report.Report;

/** Declares {@code attention.csv}. */
public final class AttentionReport {
  /** The report. */
  public static final Report<Attention> ATTENTION =
      Report.<Attention>of(
              "attention",
              "One row per day, event and outlet with articles. Articles that are not dated to the"
                  + " day, or only by their crawl, are left out.")
          .date("date", "Day of publication, UTC.", Attention::date)
          .text("event_id", "The event.", row -> row.event().value())
          .text("outlet", "The outlet.", Attention::outlet)
          .integer(
              "count", "article", "The outlet's articles on the event that day.", Attention::count)
          .integer(
              "total_count",
              "article",
              "All of the outlet's articles of that day.",
              Attention::totalCount)
          .number("ratio", "share", "count / total_count, 4 places.", Attention::ratio)
          .key("date", "event_id", "outlet")
          .refers("event_id", "events", "event_id")
          .refers("outlet", "outlets", "outlet")
          .build();

  private AttentionReport() {}
}
