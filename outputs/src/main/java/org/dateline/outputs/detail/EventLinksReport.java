package org.dateline.outputs.detail;

import java.util.List;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventLink;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code event_links.csv}. */
final class EventLinksReport {
  static final SourceReport<CoveredArticle, EventLink> EVENT_LINKS =
      new SourceReport<>(
          Report.<EventLink>of("event_links", "One row per article: why it is of its event.")
              .text("event_id", "Event of the article.", row -> row.event().value())
              .text("article_id", "The article.", row -> row.article().value())
              .number(
                  "score",
                  "",
                  "Strength of the tie to the event's core, 0 to 1, 4 places.",
                  EventLink::score)
              .text("evidence", "The strongest shared evidence.", EventLink::evidence)
              .text(
                  "nearest_other_event",
                  "Event that it would join next.",
                  row -> row.nearestOtherEvent().map(id -> id.value()))
              .number(
                  "nearest_score",
                  "",
                  "Strength of the tie to that one, 0 to 1, 4 places.",
                  EventLink::nearestScore)
              .key("article_id")
              .refers("event_id", "events", "event_id")
              .refers("article_id", "articles", "article_id")
              .refers("nearest_other_event", "events", "event_id")
              .build(),
          covered -> List.of(covered.event()));

  private EventLinksReport() {}
}
