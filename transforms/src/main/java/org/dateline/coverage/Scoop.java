package org.dateline.coverage;

import java.util.Optional;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * An event that one outlet had before all others.
 *
 * @param event the event
 * @param outlet who had it first, on its own
 * @param published when
 * @param followers outlets that followed
 * @param followersCrediting followers that cite or credit it
 * @param medianFollowMinutes median of the followers' lags, if any is known
 */
public record Scoop(
    EventId event,
    String outlet,
    PublicationTime published,
    int followers,
    int followersCrediting,
    Optional<Long> medianFollowMinutes) {}
