package org.dateline.coverage;

import java.util.List;
import java.util.Optional;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * One utterance in all articles of an event that give it.
 *
 * @param event the event
 * @param id the utterance
 * @param content its fullest direct version, else its fullest one
 * @param speaker who most independent reports say spoke; may be empty
 * @param numArticles articles that give it
 * @param numOutlets outlets that give it
 * @param firstOutlets outlets that gave it first
 * @param firstAt when they did, if known
 * @param alteredIn outlets that put words between quotation marks that the content has not
 * @param speakersInConflict the speakers, where articles name different ones
 */
public record EventQuote(
    EventId event,
    String id,
    String content,
    String speaker,
    int numArticles,
    int numOutlets,
    List<String> firstOutlets,
    Optional<PublicationTime> firstAt,
    List<String> alteredIn,
    List<String> speakersInConflict) {}
