package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.coverage.figures.FigureKey;
import org.dateline.model.ArticleId;
import org.dateline.model.PublicationTime;

/**
 * One article's figure for a quantity, to be drawn.
 *
 * @param key the quantity
 * @param article who gives it
 * @param outlet its outlet; may be empty
 * @param published when it appeared, if known
 * @param low lower end of the values that the words allow; empty if open
 * @param high upper end; empty if open
 * @param surface the number as printed
 * @param sentence the sentence it stands in
 */
public record FigureLine(
    FigureKey key,
    ArticleId article,
    String outlet,
    Optional<PublicationTime> published,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String surface,
    String sentence) {}
