package org.dateline.coverage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.coverage.AnyReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureIntervalTest {
  @ParameterizedTest(name = "{0}{1} and {2}{3}: {4}")
  @CsvSource({
    "=, 84, =, 84, true",
    "=, 84, =, 85, false",
    ">, 80, =, 84, true",
    ">, 80, =, 79, false",
    ">, 80, =, 80, false",
    ">=, 80, =, 80, true",
    "<, 80, =, 80, false",
    "<=, 80, =, 80, true",
    ">, 80, <, 80, false",
    ">=, 80, <=, 80, true",
    ">, 80, <, 100, true",
    ">, 80, >, 100, true",
    "<, 10, <=, 3, true",
    "=, 10..12, =, 12, true",
    "=, 10..12, =, 13, false",
    "=, 10..12, =, 12..15, true",
    // A tenth to either side: 10.8 to 13.2.
    "~, 12, =, 13, true",
    "~, 12, =, 14, false",
    "~, -12, =, -13, true",
    "up, 5, up, 5, true",
    "up, 5, down, 5, false",
    "down, 5, =, -5, true"
  })
  void meetWhereOneValueSatisfiesBoth(
      String qualifier, String number, String otherQualifier, String otherNumber, boolean meet) {
    FigureInterval one = interval(qualifier, number);
    FigureInterval other = interval(otherQualifier, otherNumber);
    assertEquals(meet, one.meets(other));
    assertEquals(meet, other.meets(one));
  }

  private static FigureInterval interval(String qualifier, String number) {
    return FigureInterval.of(
        AnyReport.figureOf(0, qualifier, number, "killed", "person", "people"));
  }
}
