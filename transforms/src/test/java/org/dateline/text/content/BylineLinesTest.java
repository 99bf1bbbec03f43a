package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineLinesTest {
  @ParameterizedTest
  @CsvSource({
    "By Ida Holm, true",
    "VON INGRID LIND, true",
    "Par Émile Roux, true",
    "By the numbers, false",
    "Bystanders Saw It, false",
    "By, false"
  })
  void tellsLinesThatNameAnAuthor(String line, boolean byline) {
    assertEquals(byline, BylineLines.opens(line));
  }

  @ParameterizedTest
  @CsvSource({
    "4 May 2021, true",
    "1899-12-31, false",
    "2021/05/04, true",
    "room 20211, false",
    "'2,100 tons', false",
    "1999, true",
    "2100, false"
  })
  void findsYears(String line, boolean year) {
    assertEquals(year, BylineLines.hasYear(line));
  }
}
