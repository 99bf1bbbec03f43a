package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.EventQuote;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code event_quotes.csv}. */
final class EventQuotesReport {
  static final SourceReport<EventCoverage, EventQuote> EVENT_QUOTES =
      new SourceReport<>(
          Report.<EventQuote>of(
                  "event_quotes",
                  "One row per event and utterance, however cut or altered; the 500 of an event"
                      + " that stand in most articles.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("quote_id", "The utterance.", EventQuote::id)
              .text(
                  "content",
                  "Its fullest direct version; without one the fullest.",
                  EventQuote::content)
              .text(
                  "speaker",
                  "Who most independent reports say spoke, by the fullest name.",
                  EventQuote::speaker)
              .integer("num_articles", "article", "Articles that give it.", EventQuote::numArticles)
              .integer("num_outlets", "outlet", "Outlets that give it.", EventQuote::numOutlets)
              .list(
                  "first_outlet",
                  "Outlet that gave it first; several where their known times cannot be told"
                      + " apart.",
                  EventQuote::firstOutlets)
              .time("first_at", "When it did.", row -> row.firstAt().map(PublicationTime::text))
              .list(
                  "altered_in",
                  "Outlets that put words between quotation marks that the content has not.",
                  EventQuote::alteredIn)
              .list(
                  "speakers_in_conflict",
                  "The speakers, where articles name different persons.",
                  EventQuote::speakersInConflict)
              .key("event_id", "quote_id")
              .refers("event_id", "events", "event_id")
              .build(),
          EventCoverage::quotes);

  private EventQuotesReport() {}
}
