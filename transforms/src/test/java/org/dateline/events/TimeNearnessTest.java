package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;
import org.dateline.model.TimeSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeNearnessTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-05T08:00:00Z, 2024-03-05T08:00:00Z, MINUTE, 2.20",
    "2024-03-05T08:00:00Z, 2024-03-05T09:00:00Z, MINUTE, 1.52",
    "2024-03-05T09:00:00Z, 2024-03-05T08:00:00Z, MINUTE, 1.52",
    "2024-03-05T08:00:00Z, 2024-03-06T08:00:00Z, MINUTE, 1.00",
    "2024-03-05T08:00:00Z, 2024-03-05T09:00:00Z, DAY,    1.00",
    "2024-03-05T08:00:00Z, 2024-03-09T08:00:00Z, MINUTE, 1.00",
    "2024-03-05T08:00:00Z, 2024-04-05T08:00:00Z, DAY,    0.88",
    "2024-03-05T08:00:00Z, 2025-03-05T08:00:00Z, DAY,    0.80",
    "2024-03-05T08:00:00Z, ,                     DAY,    1.00",
  })
  void weighs(Instant one, Instant other, Resolution resolution, double expected) {
    assertEquals(expected, TimeNearness.of(time(one, resolution), time(other, resolution)), 0.005);
  }

  private static Optional<PublicationTime> time(Instant at, Resolution resolution) {
    return Optional.ofNullable(at)
        .map(known -> new PublicationTime(known, resolution, TimeSource.FIELD));
  }
}
