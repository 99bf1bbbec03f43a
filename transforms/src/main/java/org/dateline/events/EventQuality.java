package org.dateline.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.model.EventLink;

/**
 * How well the reports of a run fall into events. Sums are whole numbers, so that any order of
 * addition gives the same.
 *
 * @param reports all reports
 * @param cohesion sum of the ties to their own events, in ten-thousandths, of those not alone
 * @param nearest sum of the ties to the nearest other events, in ten-thousandths; none counts as 0,
 *     and so does one of a report that is alone
 * @param alone reports that are the only one of their event
 */
public record EventQuality(long reports, long cohesion, long nearest, long alone) {
  /** The quality of no report. */
  public static final EventQuality NONE = new EventQuality(0, 0, 0, 0);

  private static final int PLACES = 4;

  public EventQuality {
    if (reports < 0 || alone < 0 || alone > reports) {
      throw new IllegalArgumentException(alone + " reports alone of " + reports);
    }
  }

  /** Returns the part of one report. */
  public static EventQuality of(EventLink link) {
    if (link.evidence().equals(EventLinks.ONLY_REPORT)) {
      return new EventQuality(1, 0, 0, 1);
    }
    long nearest = link.nearestScore().map(EventQuality::parts).orElse(0L);
    return new EventQuality(1, parts(link.score()), nearest, 0);
  }

  /** Returns the quality of both together. */
  public EventQuality plus(EventQuality other) {
    return new EventQuality(
        reports + other.reports,
        cohesion + other.cohesion,
        nearest + other.nearest,
        alone + other.alone);
  }

  /** Returns the mean tie of a report to its own event, 0 to 1, where it is not alone. */
  public BigDecimal meanCohesion() {
    return mean(cohesion);
  }

  /** Returns how much weaker the mean tie to the nearest other event is, at most 1. */
  public BigDecimal meanSeparation() {
    return mean(cohesion - nearest);
  }

  private BigDecimal mean(long sum) {
    return BigDecimal.valueOf(sum, PLACES)
        .divide(BigDecimal.valueOf(Math.max(1, reports - alone)), PLACES, RoundingMode.HALF_UP);
  }

  private static long parts(BigDecimal score) {
    return score.movePointRight(PLACES).longValue();
  }
}
