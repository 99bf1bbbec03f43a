package org.dateline.coverage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The stated times and shares that the definitions of the reports speak of.
 *
 * @param staleAfter how long a newer figure must have been out before an older one is stale
 * @param omissionShare share of an event's independent reports that must carry an item before its
 *     lack is an omission
 * @param omissionReports independent reports that an event needs before anything is an omission
 * @param silenceOutlets outlets that an event needs before an outlet is silent on it
 */
public record CoverageSettings(
    Duration staleAfter, BigDecimal omissionShare, int omissionReports, int silenceOutlets)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Returns three hours, half, three reports and three outlets. */
  public static CoverageSettings defaults() {
    return new CoverageSettings(Duration.ofHours(3), new BigDecimal("0.5"), 3, 3);
  }
}
