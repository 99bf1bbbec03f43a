package org.dateline.coverage;

import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.EventId;
import org.dateline.model.Section;

/**
 * One entity in all articles of an event.
 *
 * @param event the event
 * @param id the entity
 * @param name canonical name
 * @param kind what most mentions take it for
 * @param numMentions mentions
 * @param numArticles articles that mention it
 * @param numOutlets outlets that mention it
 * @param firstSection most prominent section in which any article mentions it
 * @param surfaces how it is printed, most often first; at most ten
 */
public record EventEntity(
    EventId event,
    String id,
    String name,
    EntityKind kind,
    int numMentions,
    int numArticles,
    int numOutlets,
    Section firstSection,
    List<String> surfaces) {}
