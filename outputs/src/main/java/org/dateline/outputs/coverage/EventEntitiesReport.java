package org.dateline.outputs.coverage;

import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.EventEntity;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code event_entities.csv}. */
final class EventEntitiesReport {
  static final SourceReport<EventCoverage, EventEntity> EVENT_ENTITIES =
      new SourceReport<>(
          Report.<EventEntity>of(
                  "event_entities",
                  "One row per event and entity; the 200 of an event that stand in most articles.")
              .text("event_id", "The event.", row -> row.event().value())
              .text("entity_id", "The entity.", EventEntity::id)
              .text("entity", "Canonical name.", EventEntity::name)
              .text(
                  "kind",
                  "person, organization, location or group: what most mentions take it for.",
                  row -> row.kind().label())
              .integer("num_mentions", "mention", "Mentions.", EventEntity::numMentions)
              .integer(
                  "num_articles", "article", "Articles that mention it.", EventEntity::numArticles)
              .integer("num_outlets", "outlet", "Outlets that mention it.", EventEntity::numOutlets)
              .text(
                  "first_section",
                  "Most prominent section in which an article mentions it: title, lead or body.",
                  row -> row.firstSection().label())
              .list(
                  "surfaces",
                  "How it is printed, most often first, at most ten.",
                  EventEntity::surfaces)
              .key("event_id", "entity_id")
              .refers("event_id", "events", "event_id")
              .build(),
          EventCoverage::entities);

  private EventEntitiesReport() {}
}
