package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSpotterTest {
  private static final WordSpotter WORDS =
      new WordSpotter(
          new String[] {"she", "read-more"},
          new String[] {"he", "hers"},
          new String[] {"update", "up to"});

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "nothing,0",
    "the,2",
    "ushers,3",
    "ushErs,3",
    "sh e,0",
    "re-read-more,1",
    "read_more,0",
    "UPDATED,4",
    "upupdate,4",
    "updat,0",
    "ups to,0",
    "Up-to,0",
    "sup tool,4",
    "up\u00a0to,4",
    "lastupdate she,7",
    "ſhe,2"
  })
  void tellsTheGroups(String text, int groups) {
    assertEquals(groups, WORDS.groups(text));
  }
}
