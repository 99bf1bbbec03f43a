package org.dateline.text.dates;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.model.TimeSource;

/** Reads the times that an input gives in a field of its own. */
public final class GivenTime {
  private GivenTime() {}

  /**
   * Returns the time, if the value is one that can be true. A time without a zone is in UTC, and of
   * {@code 03/04/2024} the month comes first.
   *
   * @param value ISO 8601, seconds or milliseconds since 1970, RFC 1123 or as printed; may be empty
   * @param crawledAt upper bound
   */
  public static Optional<PublicationTime> read(String value, Optional<Instant> crawledAt) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    DateReading reading = DateReading.of("en-US", "", crawledAt);
    return reading.value(value).map(stamp -> stamp.publishedInUtc(TimeSource.FIELD));
  }
}
