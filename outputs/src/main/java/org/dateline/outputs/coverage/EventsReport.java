package org.dateline.outputs.coverage;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.EventSummary;
import org.dateline.model.DayRange;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code events.csv}. */
final class EventsReport {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT);

  static final SourceReport<EventCoverage, EventSummary> EVENTS =
      new SourceReport<>(
          Report.<EventSummary>of("events", "One row per event; an article alone is an event too.")
              .text("event_id", "Identifies the event.", row -> row.event().value())
              .text("title", "Headline that stands for it.", EventSummary::title)
              .date(
                  "event_date",
                  "Day on which it happened, else of the first report; the first of several where"
                      + " only these are told.",
                  row -> row.date().map(DayRange::first))
              .text(
                  "location",
                  "Where it happened; empty where fewer than one report in four names a place.",
                  EventSummary::location)
              .integer("num_articles", "article", "Articles.", EventSummary::numArticles)
              .integer("num_outlets", "outlet", "Outlets.", EventSummary::numOutlets)
              .integer(
                  "independent_reports",
                  "report",
                  "Articles, a copy family counted once.",
                  EventSummary::independentReports)
              .number(
                  "effective_outlets",
                  "outlet",
                  "1 / hhi, 4 places.",
                  row -> row.concentration().effectiveOutlets())
              .time(
                  "first_report_at",
                  "Time of the first report. Crawl dates do not count.",
                  row -> row.first().time().map(PublicationTime::text))
              .list(
                  "first_report_outlet",
                  "Outlet of the first report; several where their known times cannot be told"
                      + " apart.",
                  row -> row.first().outlets())
              .time(
                  "first_independent_report_at",
                  "Time of the first report that is its outlet's own: no copy of at least half, no"
                      + " agency's text but the agency's own.",
                  row -> row.firstIndependent().time().map(PublicationTime::text))
              .list(
                  "first_independent_report_outlet",
                  "Outlet of that report.",
                  row -> row.firstIndependent().outlets())
              .time(
                  "last_report_at",
                  "Time of the last report.",
                  row -> row.last().map(PublicationTime::text))
              .time(
                  "peak_hour",
                  "Beginning of the hour with most reports, among those known to the minute.",
                  row ->
                      row.peakHour()
                          .map(hour -> HOUR.format(LocalDateTime.ofInstant(hour, ZoneOffset.UTC))))
              .number(
                  "half_life_hours",
                  "hour",
                  "From the first report until half of the reports were out, 2 places. Over the"
                      + " reports known to the minute, where at least half are.",
                  EventSummary::halfLifeHours)
              .number(
                  "duration_hours",
                  "hour",
                  "From the first report to the last, 2 places, over the same reports.",
                  EventSummary::durationHours)
              .list(
                  "top_entities",
                  "Names that most articles mention, at most five.",
                  EventSummary::topEntities)
              .text(
                  "headline_figure",
                  "The figure that stands for the event: people who came to harm by a title or"
                      + " lead, else what most titles and leads tell, else most independent"
                      + " reports; told by a quarter of these, and by two of them or a title. Role,"
                      + " best number, object, and from where to where the reports go.",
                  EventSummary::headlineFigure)
              .integer(
                  "figures_in_conflict",
                  "figure",
                  "Quantities in event_figures.csv whose verdict is contradict.",
                  EventSummary::figuresInConflict)
              .number(
                  "hhi",
                  "",
                  "Sum of the squares of the outlets' shares of its articles, 4 places.",
                  row -> row.concentration().hhi())
              .number(
                  "entropy",
                  "nat",
                  "Minus the sum of share times its natural logarithm, 4 places.",
                  row -> row.concentration().entropy())
              .date(
                  "event_date_last",
                  "Last day among which it lies; event_date itself where one day is told.",
                  row -> row.date().map(DayRange::last))
              .key("event_id")
              .build(),
          event -> List.of(event.summary()));

  private EventsReport() {}
}
