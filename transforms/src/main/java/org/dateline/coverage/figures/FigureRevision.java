package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.model.ArticleId;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * One report's figure among those of its event, in order of time.
 *
 * @param event the event
 * @param key the quantity
 * @param published when the report appeared, if known
 * @param outlet outlet of the report
 * @param article the report
 * @param value as in the report's figure
 * @param low as in the report's figure
 * @param high as in the report's figure
 * @param qualifier symbol of bound or direction
 * @param attributedTo who gives the figure; may be empty
 * @param status what it is against those before it
 */
public record FigureRevision(
    EventId event,
    FigureKey key,
    Optional<PublicationTime> published,
    String outlet,
    ArticleId article,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String qualifier,
    String attributedTo,
    RevisionStatus status) {}
