package org.dateline.text.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPublicationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bridge opened/May 3, 2021/Text follows here. | ''                               |"
            + " 2021-05-03",
        "A bridge opened/Published: May 3, 2021 by Ada  | ''                               |"
            + " 2021-05-03",
        "A bridge opened/View Date:2021-05-03 10:00:00  | ''                               | ''",
        "Viewed on May 3, 2021                          | ''                               | ''",
        "On May 3, 2021, a bridge opened after long work| ''                               | ''",
        "A bridge opened                                | https://example.com/2021/05/03/a |"
            + " 2021-05-03",
        "Posted May 9, 2021                             | https://example.com/2021/05/03/a |"
            + " 2021-05-03",
        "Posted May 9, 2021                             | https://example.com/2021/05/a    |"
            + " 2021-05-09",
      })
  void readsLinesThatAreDates(String text, String url, String expected) {
    Publication found = TextPublication.find(text.replace('/', '\n'), url, "", Optional.empty());
    assertEquals(expected, found.published().map(PublicationTime::text).orElse(""));
  }
}
