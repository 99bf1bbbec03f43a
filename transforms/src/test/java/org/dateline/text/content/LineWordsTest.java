package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dateline.text.content.LineWords.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "START | Read more: The harbour reopens | 9",
        "START | (READ MORE) | 10",
        "START | – Lesen Sie auch: Der Hafen | 16",
        "START | Readmore is a word | 0",
        "START | “Share this,” she said. | 0",
        "START | The share this fund holds | 0",
        "TAIL | About the author | 16",
        "TAIL | Ähnliche Artikel | 16",
        "TAIL | Aboutness | 0"
      })
  void findsWordsThatOpenALine(Place place, String line, int end) {
    assertEquals(end, LineWords.opening(place, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANYWHERE | Please note that we use cookies on this site. | true",
        "ANYWHERE | Diese Seite verwendet Cookies. | true",
        "ANYWHERE | The shop sells cookies to children. | false",
        "ANYWHERE | The new-use cookies came late. | false",
        "CREDIT | Ida Holm is a staff writer in Elmsworth. | true",
        "CREDIT | The writer is a member of the crew. | false"
      })
  void findsWordsInALine(Place place, String line, boolean found) {
    assertEquals(found, LineWords.contains(place, line));
  }

  @org.junit.jupiter.api.Test
  void leavesLongLinesAlone() {
    assertFalse(LineWords.contains(Place.ANYWHERE, "word ".repeat(120) + "we use cookies"));
  }
}
