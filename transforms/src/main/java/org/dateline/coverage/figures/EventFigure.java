package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EventId;

/**
 * What all reports of an event say of one quantity.
 *
 * @param event the event
 * @param key the quantity
 * @param low smallest number that any report gives; words such as "dozens" give none
 * @param best number with most independent reports; ties go to the latest, then to the smaller
 * @param high greatest number
 * @param numValues different numbers
 * @param numReports articles that tell it
 * @param numIndependentReports copy families that tell it
 * @param numOutlets outlets that tell it
 * @param agreement agreeing pairs by all pairs of independent reports, 4 places; empty for fewer
 *     than two
 * @param verdict what that comes to
 * @param firstValue number of the earliest report
 * @param lastValue number of the latest report
 * @param outletsLow outlets that give the smallest number
 * @param outletsHigh outlets that give the greatest number
 * @param sentenceLow sentence that first gives the smallest number
 * @param sentenceBest sentence that first gives the best number
 * @param sentenceHigh sentence that first gives the greatest number
 */
public record EventFigure(
    EventId event,
    FigureKey key,
    BigDecimal low,
    BigDecimal best,
    BigDecimal high,
    int numValues,
    int numReports,
    int numIndependentReports,
    int numOutlets,
    Optional<BigDecimal> agreement,
    Verdict verdict,
    BigDecimal firstValue,
    BigDecimal lastValue,
    List<String> outletsLow,
    List<String> outletsHigh,
    String sentenceLow,
    String sentenceBest,
    String sentenceHigh) {}
