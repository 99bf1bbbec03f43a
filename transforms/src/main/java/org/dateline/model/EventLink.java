package org.dateline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why one article belongs to its event. Every article has one.
 *
 * @param event the event
 * @param article the article
 * @param score strength of the tie to the event's core, 0 to 1, 4 places
 * @param evidence the strongest shared evidence, in words
 * @param nearestOtherEvent the event that it would join next, if any comes near
 * @param nearestScore strength of the tie to that one, if any
 */
public record EventLink(
    EventId event,
    ArticleId article,
    BigDecimal score,
    String evidence,
    Optional<EventId> nearestOtherEvent,
    Optional<BigDecimal> nearestScore) {}
