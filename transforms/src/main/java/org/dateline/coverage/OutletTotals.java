package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What adds up for one outlet over events.
 *
 * @param articles its articles
 * @param events events that it covers
 * @param squares sum over events of the square of its articles
 * @param familySizes its articles by the size of their copy family within the event
 * @param firstReports events on which it was first, alone or shared
 * @param firstIndependentReports the same among own reports
 * @param lags events by its lag in minutes
 * @param originalShare sum of the original shares of its articles
 * @param copies its articles that are copies
 * @param wire its articles that are an agency's text
 * @param copiesCredited its copies of other outlets that name who they copy
 * @param copiesUncredited its copies of other outlets that do not
 * @param copiedBy articles of other outlets that copy it
 * @param citedBy articles of other outlets that cite it
 * @param quotes its quotes with a speaker
 * @param anonymousQuotes those whose speaker is not named
 * @param figures its figures, background left out
 * @param figuresConflicting quantities where its first number excludes the event's best
 * @param staleFigures its figures that repeat an older number
 */
public record OutletTotals(
    long articles,
    long events,
    long squares,
    SortedMap<Integer, Long> familySizes,
    long firstReports,
    long firstIndependentReports,
    SortedMap<Long, Long> lags,
    BigDecimal originalShare,
    long copies,
    long wire,
    long copiesCredited,
    long copiesUncredited,
    long copiedBy,
    long citedBy,
    long quotes,
    long anonymousQuotes,
    long figures,
    long figuresConflicting,
    long staleFigures) {
  public OutletTotals {
    familySizes = Collections.unmodifiableSortedMap(new TreeMap<>(familySizes));
    lags = Collections.unmodifiableSortedMap(new TreeMap<>(lags));
  }

  /** Returns the totals of both. */
  public OutletTotals plus(OutletTotals other) {
    return new OutletTotals(
        articles + other.articles,
        events + other.events,
        squares + other.squares,
        OutletDays.sum(familySizes, other.familySizes),
        firstReports + other.firstReports,
        firstIndependentReports + other.firstIndependentReports,
        OutletDays.sum(lags, other.lags),
        originalShare.add(other.originalShare),
        copies + other.copies,
        wire + other.wire,
        copiesCredited + other.copiesCredited,
        copiesUncredited + other.copiesUncredited,
        copiedBy + other.copiedBy,
        citedBy + other.citedBy,
        quotes + other.quotes,
        anonymousQuotes + other.anonymousQuotes,
        figures + other.figures,
        figuresConflicting + other.figuresConflicting,
        staleFigures + other.staleFigures);
  }
}
