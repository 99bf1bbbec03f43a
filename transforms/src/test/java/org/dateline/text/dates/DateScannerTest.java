package org.dateline.text.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {
  private static String read(String text, DateOrder order, String language) {
    return DateScanner.scan(text, order, language).stream()
        .map(found -> found.stamp().published(TimeSource.TEXT).text())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // machines
        "2021-05-03                        | en | 2021-05-03",
        "2021-05-03T14:05:06Z              | en | 2021-05-03T14:05:06Z",
        "2021-05-03T14:05:06.123+02:00     | en | 2021-05-03T12:05:06Z",
        "2021-05-03T14:05:06+0200          | en | 2021-05-03T12:05:06Z",
        "2021-05-03 14:05 -0700            | en | 2021-05-03T21:05Z",
        "20210503T140506Z                  | en | 2021-05-03T14:05:06Z",
        "20210503                          | en | 2021-05-03",
        "Mon, 03 May 2021 14:05:06 GMT     | en | 2021-05-03T14:05:06Z",
        "Mon May 03 14:05:06 UTC 2021      | en | 2021-05-03T14:05:06Z",
        // a time without a zone names no instant; midnight is a day
        "2021-05-03T14:05:06               | en | 2021-05-03",
        "2021-05-03T00:00:00+02:00         | en | 2021-05-03",
        // English
        "May 3, 2021                       | en | 2021-05-03",
        "May 3rd 2021                      | en | 2021-05-03",
        "3rd of May, 2021                  | en | 2021-05-03",
        "Sept. 9, 2021 at 9:05 p.m. EDT    | en | 2021-09-10T01:05Z",
        "9:05 AM ET, Mon May 3, 2021       | en | 2021-05-03T13:05Z",
        "03-May-2021                       | en | 2021-05-03",
        "May 2021                          | en | 2021-05",
        // other languages
        "3. März 2021, 14.05 Uhr           | de | 2021-03-03",
        "Montag, 3. Mai 2021 um 14:05 Uhr MESZ | de | 2021-05-03T12:05Z",
        "03.05.21                          | de | 2021-05-03",
        "1er février 2021                  | fr | 2021-02-01",
        "le 3 août 2021 à 14h05            | fr | 2021-08-03",
        "3 de mayo de 2021                 | es | 2021-05-03",
        "3 maggio 2021                     | it | 2021-05-03",
        "3 de março de 2021                | pt | 2021-03-03",
        "3 mei 2021                        | nl | 2021-05-03",
        "3 maja 2021                       | pl | 2021-05-03",
        "3. května 2021                    | cs | 2021-05-03",
        "3 Mayıs 2021                      | tr | 2021-05-03",
        "3 мая 2021 г., 14:05 MSK          | ru | 2021-05-03",
        "3 травня 2021                     | uk | 2021-05-03",
        "2021. május 3.                    | hu | 2021-05-03",
        "2021年5月3日                        | ja | 2021-05-03",
        "2021년 5월 3일                      | ko | 2021-05-03",
        "٣ مايو ٢٠٢١                       | ar | 2021-05-03",
        "3 listopada 2021                  | pl | 2021-11-03",
        "3 listopada 2021                  | hr | 2021-10-03",
        // impossible
        "31.02.2021                        | de | ''",
        "2021-13-45                        | en | ''",
        "1799-05-03                        | en | ''",
        "version 1.2.3                     | en | ''",
        "call 555 1234                     | en | ''",
      })
  void readsDatesAsPagesPrintThem(String text, String language, String expected) {
    assertEquals(expected, read(text, DateOrder.DAY_FIRST, language));
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2021, DAY_FIRST,   2021-04-03",
    "03/04/2021, MONTH_FIRST, 2021-03-04",
    "13/04/2021, MONTH_FIRST, 2021-04-13",
    "04/13/2021, DAY_FIRST,   2021-04-13",
    "03.04.2021, MONTH_FIRST, 2021-04-03",
    "2021/04/03, MONTH_FIRST, 2021-04-03",
  })
  void theOrderIsTheOneOfTheEvidence(String text, DateOrder order, String expected) {
    assertEquals(expected, read(text, order, ""));
  }

  @Test
  void findsEveryDateOfAText() {
    assertEquals(
        "2021-05-03; 2020-01-09",
        read("Printed 3 May 2021, first 2020-01-09.", DateOrder.DAY_FIRST, "en"));
  }

  @Test
  void longHostileTextsAreReadOnce() {
    String dates = "1/2/".repeat(20_000);
    assertEquals("", read(dates, DateOrder.DAY_FIRST, "en"));
    assertEquals("", read("May 1 10:00 ".repeat(10_000), DateOrder.DAY_FIRST, "en"));
  }
}
