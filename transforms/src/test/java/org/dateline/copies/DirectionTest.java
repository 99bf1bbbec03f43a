package org.dateline.copies;

import static org.dateline.copies.SampleTexts.article;
import static org.dateline.copies.SampleTexts.features;
import static org.dateline.copies.SampleTexts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  /** Whether the first is the copy, and why. Times are hours of one day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "09 | 08 | a.example | b.example |                         |              | true  |"
            + " earlier_time",
        "08 | 09 | a.example | b.example |                         |              | false |"
            + " earlier_time",
        "08 | 09 | a.example | b.example | he told North Herald.   |              | false |"
            + " earlier_time",
        "08 | 08 | a.example | north-herald.example | he told North Herald. |     | true  |"
            + " told_outlet",
        "   |    | a.example | north-herald.example | he told the North Herald. | | true |"
            + " told_outlet",
        "   |    | a.example | north-herald.example | as North Herald wrote. |    | true  |"
            + " outlet_credited",
        "   |    | a.example | north-herald.example | as the herald wrote. |   | false | ",
        "   |    | a.example | b.example |   | Correction: a name was wrong. | true |"
            + " correction_note",
      })
  void tellsTheCopy(
      String firstHour,
      String secondHour,
      String firstOutlet,
      String secondOutlet,
      String firstTail,
      String secondTail,
      boolean firstIsCopy,
      String reason) {
    String text = text(1, 20);
    Direction direction =
        Direction.of(
            features(article(firstOutlet, time(firstHour), "One", text + tail(firstTail))),
            features(article(secondOutlet, time(secondHour), "Two", text + tail(secondTail))),
            1,
            1);
    assertEquals(reason == null ? "undecided" : reason, direction.reason());
    if (reason != null) {
      assertEquals(firstIsCopy, direction.firstIsCopy());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 0.6, true,  contained",
    "0.6, 1.0, false, contained",
    "0.9, 0.95, , undecided",
  })
  void takesTheContainedForTheCopy(
      double inSecond, double inFirst, Boolean firstIsCopy, String reason) {
    CopyFeatures first = features(article("a.example", "", "One", text(1, 20)));
    CopyFeatures second = features(article("b.example", "", "Two", text(1, 20)));
    Direction direction = Direction.of(first, second, inSecond, inFirst);
    assertEquals(reason, direction.reason());
    if (firstIsCopy != null) {
      assertEquals(firstIsCopy, direction.firstIsCopy());
    }
  }

  private static String time(String hour) {
    return hour == null ? "" : "2024-03-05T" + hour + ":00:00Z";
  }

  private static String tail(String tail) {
    return tail == null ? "" : "\n" + tail;
  }
}
