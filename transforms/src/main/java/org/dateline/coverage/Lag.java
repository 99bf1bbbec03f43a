package org.dateline.coverage;

import java.time.Duration;
import java.time.Instant;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;
import org.dateline.model.TimeSource;

/**
 * How much later one report is than another.
 *
 * @param minutes whole minutes, both times cut to the coarser resolution
 * @param resolution the coarser resolution of both
 */
public record Lag(long minutes, Resolution resolution) {
  /** Returns the lag from the first time to the second. */
  public static Lag between(PublicationTime from, PublicationTime to) {
    Resolution coarser =
        from.resolution().compareTo(to.resolution()) > 0 ? from.resolution() : to.resolution();
    Duration lag = Duration.between(cut(from, coarser), cut(to, coarser));
    return new Lag(lag.toMinutes(), coarser);
  }

  private static Instant cut(PublicationTime time, Resolution resolution) {
    return new PublicationTime(time.at(), resolution, TimeSource.FIELD).at();
  }
}
