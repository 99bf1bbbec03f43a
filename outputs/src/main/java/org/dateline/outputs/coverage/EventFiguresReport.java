package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code event_figures.csv}. */
final class EventFiguresReport {
  private static final String SEE_UNIT = "see column unit";

  static final SourceReport<EventCoverage, EventFigure> EVENT_FIGURES =
      new SourceReport<>(
          Report.<EventFigure>of(
                  "event_figures",
                  "One row per event and quantity: role, unit and object. Of each article the first"
                      + " figure counts, and those of title and lead. Background figures, ages,"
                      + " dates, ranks and scores are left out, and counts and measures without an"
                      + " object. Of what an event has no one total of (all but killed, injured,"
                      + " missing, displaced, evacuated, hostage, infected and affected people, and"
                      + " magnitude), numbers are compared with the leading one where they allow it"
                      + " or their sentences share words; others of the same name stay in"
                      + " figures.csv. At most 500 an event.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("role", "Role of the figures.", row -> row.key().role())
              .text("unit", "Canonical unit; person for counts of people.", row -> row.key().unit())
              .text(
                  "object",
                  "What is counted, its last word in the singular; people for whoever is not"
                      + " singled out.",
                  row -> row.key().object())
              .number("low", SEE_UNIT, "Smallest number that a report gives.", EventFigure::low)
              .number(
                  "best",
                  SEE_UNIT,
                  "Number with most independent reports; ties go to the latest, then to the"
                      + " smaller.",
                  EventFigure::best)
              .number("high", SEE_UNIT, "Greatest number.", EventFigure::high)
              .integer("num_values", "number", "Different numbers.", EventFigure::numValues)
              .integer("num_reports", "article", "Articles that tell it.", EventFigure::numReports)
              .integer(
                  "num_independent_reports",
                  "report",
                  "Copy families that tell it.",
                  EventFigure::numIndependentReports)
              .integer("num_outlets", "outlet", "Outlets that tell it.", EventFigure::numOutlets)
              .number(
                  "agreement",
                  "share",
                  "Pairs of independent reports whose intervals meet by all pairs, 4 places; empty"
                      + " for fewer than two.",
                  EventFigure::agreement)
              .text(
                  "verdict",
                  "contradict (two independent reports exclude each other), agree (all give the"
                      + " same number), compatible (the numbers differ, none excludes another),"
                      + " single (one article tells it). Where all reports are of one copy family,"
                      + " its articles are compared.",
                  row -> row.verdict().label())
              .number(
                  "first_value",
                  SEE_UNIT,
                  "Number of the earliest report.",
                  EventFigure::firstValue)
              .number(
                  "last_value", SEE_UNIT, "Number of the latest report.", EventFigure::lastValue)
              .list(
                  "outlets_low",
                  "Outlets that give the smallest number, at most twenty.",
                  EventFigure::outletsLow)
              .list(
                  "outlets_high",
                  "Outlets that give the greatest number, at most twenty.",
                  EventFigure::outletsHigh)
              .text(
                  "sentence_low",
                  "Sentence that first gives the smallest number.",
                  EventFigure::sentenceLow)
              .text(
                  "sentence_best",
                  "Sentence that first gives the best number.",
                  EventFigure::sentenceBest)
              .text(
                  "sentence_high",
                  "Sentence that first gives the greatest number.",
                  EventFigure::sentenceHigh)
              .sortedBy("event_id", "role", "unit", "object")
              .refers("event_id", "events", "event_id")
              .build(),
          EventCoverage::figures);

  private EventFiguresReport() {}
}
