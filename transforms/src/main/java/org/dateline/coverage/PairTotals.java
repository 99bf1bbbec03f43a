package org.dateline.coverage;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What adds up for one pair of outlets over events.
 *
 * @param copies articles of the one that copy the other
 * @param credited those that name it
 * @param citations articles of the one that cite the other
 * @param commonEvents events that both cover
 * @param leads common events on which the one was earlier
 * @param follows common events on which it was later
 * @param lags common events by the minutes from the other's first report to the one's
 * @param product sum over common events of both numbers of articles, multiplied
 */
public record PairTotals(
    long copies,
    long credited,
    long citations,
    long commonEvents,
    long leads,
    long follows,
    SortedMap<Long, Long> lags,
    long product) {
  static final PairTotals NONE = new PairTotals(0, 0, 0, 0, 0, 0, new TreeMap<>(), 0);

  public PairTotals {
    lags = Collections.unmodifiableSortedMap(new TreeMap<>(lags));
  }

  /** Returns the totals of both. */
  public PairTotals plus(PairTotals other) {
    return new PairTotals(
        copies + other.copies,
        credited + other.credited,
        citations + other.citations,
        commonEvents + other.commonEvents,
        leads + other.leads,
        follows + other.follows,
        OutletDays.sum(lags, other.lags),
        product + other.product);
  }
}
