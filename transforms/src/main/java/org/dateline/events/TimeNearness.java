package org.dateline.events;

import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;

/**
 * Weighs the likeness of two reports by the time between them: reports of one event come in a
 * burst, and look-alike events have months between them. Unknown times weigh nothing.
 */
final class TimeNearness {
  private static final double BURST = 1.2;
  private static final double MINUTES_OF_DAY = 24 * 60;
  private static final double LONG_AGO = 0.2;
  private static final double NEAR_DAYS = 4;
  private static final double FAR_DAYS = 120;

  private TimeNearness() {}

  /** Returns 2.2 at the same minute, 1 from one day on, falling to 0.8 after four months. */
  static double of(Optional<PublicationTime> one, Optional<PublicationTime> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 1;
    }
    double minutes =
        Math.abs(one.get().at().getEpochSecond() - other.get().at().getEpochSecond()) / 60.0;
    double days = minutes / MINUTES_OF_DAY;
    if (days > NEAR_DAYS) {
      double far = StrictMath.log(days / NEAR_DAYS) / StrictMath.log(FAR_DAYS / NEAR_DAYS);
      return 1 - LONG_AGO * Math.min(1, far);
    }
    if (isCoarse(one.get()) || isCoarse(other.get())) {
      return 1;
    }
    double near = 1 - StrictMath.log1p(minutes) / StrictMath.log1p(MINUTES_OF_DAY);
    return 1 + BURST * Math.max(0, near);
  }

  private static boolean isCoarse(PublicationTime time) {
    return time.resolution().compareTo(Resolution.MINUTE) > 0;
  }
}
