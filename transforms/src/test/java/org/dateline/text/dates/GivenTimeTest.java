package org.dateline.text.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenTimeTest {
  private static final Optional<Instant> CRAWL = Optional.of(Instant.parse("2022-01-01T00:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-05-03T16:55:01Z     | 2021-05-03T16:55:01Z",
        "2021-05-03T16:55:00Z     | 2021-05-03T16:55:00Z",
        "2021-05-03 16:55         | 2021-05-03T16:55Z",
        "2021-05-03T00:00:00Z     | 2021-05-03T00:00:00Z",
        "2021-05-03               | 2021-05-03",
        "2021-05                  | ''",
        "1620060901               | 2021-05-03T16:55:01Z",
        "1620060901000            | 2021-05-03T16:55:01Z",
        "05/03/2021               | 2021-05-03",
        "2023-05-03               | ''",
        "soon                     | ''",
        "''                       | ''",
      })
  void readsFieldsInUtc(String value, String expected) {
    assertEquals(expected, GivenTime.read(value, CRAWL).map(PublicationTime::text).orElse(""));
  }

  @Test
  void looksForNoDateBehindAThousandOtherWords() {
    assertTrue(GivenTime.read("on 2021-05-03", CRAWL).isPresent());
    assertEquals(Optional.empty(), GivenTime.read("on ".repeat(1_000_000) + "2021-05-03", CRAWL));
  }
}
