package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * What one outlet made of one event.
 *
 * @param event the event
 * @param outlet the outlet
 * @param numArticles its articles on the event
 * @param first time of its first report, if known
 * @param lag against the event's first report, if known
 * @param isFirst whether it was first, or cannot be told apart from who was
 * @param isFirstIndependent the same among reports that are their outlet's own
 * @param words words of its articles
 * @param numEntities different entities that they mention
 * @param numFigures figures that they give, background left out
 * @param numQuotes different utterances that they give
 * @param copiedShare share of its words that stands in articles they copy, 4 places
 * @param sourcesCited outlets and agencies that they cite, sorted
 */
public record OutletCoverage(
    EventId event,
    String outlet,
    int numArticles,
    Optional<PublicationTime> first,
    Optional<Lag> lag,
    boolean isFirst,
    boolean isFirstIndependent,
    long words,
    int numEntities,
    int numFigures,
    int numQuotes,
    BigDecimal copiedShare,
    List<String> sourcesCited) {}
