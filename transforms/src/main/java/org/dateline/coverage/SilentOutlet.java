package org.dateline.coverage;

import java.math.BigDecimal;
import org.dateline.model.EventId;

/**
 * An outlet that published while an event ran, and nothing on it.
 *
 * @param event the event
 * @param outlet who is silent
 * @param articlesInWindow its articles from the day of the event's first report to that of its last
 * @param expected share of its peers, the other outlets that published in these days in its main
 *     language, that cover the event, 4 places
 */
public record SilentOutlet(
    EventId event, String outlet, long articlesInWindow, BigDecimal expected) {}
