package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReportTest {
  @ParameterizedTest
  @CsvSource({
    "a 2024-05-01T09:00Z b 2024-05-01T09:01Z, 2024-05-01T09:00Z, a",
    "b 2024-05-01T09:01Z a 2024-05-01T09:00Z, 2024-05-01T09:00Z, a",
    "a 2024-05-01T09:00Z b 2024-05-01T09:00Z, 2024-05-01T09:00Z, a;b",
    // Somewhen in that minute: it may have been first.
    "a 2024-05-01T09:00:30Z b 2024-05-01T09:00Z, 2024-05-01T09:00Z, a;b",
    // Known to the day only: it may have been first, until the day is over.
    "a 2024-05-01 b 2024-05-01T09:00Z c 2024-05-01T20:00Z, 2024-05-01, a;b",
    "a 2024-05-01 b 2024-05-02T00:00Z, 2024-05-01, a",
    "a 2024-05 b 2024-05-20, 2024-05, a;b",
    "a none b 2024-05-20, 2024-05-20, b",
    "a none b none, '', ''"
  })
  void sharesWhatKnownTimesCannotTellApart(String reports, String time, String outlets) {
    String[] words = reports.split(" ");
    List<CoveredArticle> articles = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      articles.add(
          AnyReport.by(words[i]).at(words[i + 1].equals("none") ? "" : words[i + 1]).build());
    }
    FirstReport first = FirstReport.of(articles);
    assertEquals(time, first.time().map(PublicationTime::text).orElse(""));
    assertEquals(outlets, String.join(";", first.outlets()));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01T09:00Z, 2024-05-01T10:30Z, 90, MINUTE",
    "2024-05-01T09:00:50Z, 2024-05-01T09:02:10Z, 1, SECOND",
    // Cut to the minute both: 09:00 and 09:02.
    "2024-05-01T09:00:50Z, 2024-05-01T09:02Z, 2, MINUTE",
    "2024-05-01T23:00Z, 2024-05-02, 1440, DAY",
    "2024-05-01T09:00Z, 2024-05-01, 0, DAY",
    "2024-05-02T09:00Z, 2024-05-01T09:00Z, -1440, MINUTE",
    // April has 30 days: 30 x 1440.
    "2024-04, 2024-05-20, 43200, MONTH"
  })
  void cutsLagsToTheCoarserResolution(String from, String to, long minutes, String resolution) {
    Lag lag = Lag.between(AnyReport.time(from), AnyReport.time(to));
    assertEquals(minutes, lag.minutes());
    assertEquals(resolution, lag.resolution().name());
  }
}
