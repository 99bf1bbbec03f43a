package org.dateline.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Divides whole numbers into decimals of a stated number of places. */
public final class Ratios {
  /** Places of every ratio. */
  public static final int PLACES = 4;

  /** Places of hours. */
  public static final int HOUR_PLACES = 2;

  private static final long MINUTES_PER_HOUR = 60;

  private Ratios() {}

  /** Returns part by whole, 4 places, halves rounded up. */
  public static BigDecimal of(long part, long whole) {
    return of(part, whole, PLACES);
  }

  /** Returns the minutes in hours, 2 places. */
  public static BigDecimal hours(long minutes) {
    return of(minutes, MINUTES_PER_HOUR, HOUR_PLACES);
  }

  /** Returns the sum of decimals by their number, 4 places. */
  static BigDecimal mean(BigDecimal sum, long count) {
    return sum.divide(BigDecimal.valueOf(count), PLACES, RoundingMode.HALF_UP);
  }

  private static BigDecimal of(long part, long whole, int places) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
  }
}
