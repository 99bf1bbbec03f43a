package org.dateline.text.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFinderTest {
  private static final WebAddress ADDRESS = WebAddress.of("https://www.valleytimes.com/a");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Bridge opens after long delay - Valley Times</title>; Bridge opens after long"
            + " delay",
        "<title>Valley Times | Bridge opens after long delay</title>; Bridge opens after long"
            + " delay",
        "<title>Bridge opens | News | The Valley Times</title><h1>Bridge opens at last</h1>;"
            + " Bridge opens at last",
        "<meta property='og:title' content='Bridge opens after long delay'><h1>Valley Times</h1>;"
            + " Bridge opens after long delay",
        "<meta property='og:title' content='Opinion | The bridge we have waited for'>;"
            + " The bridge we have waited for",
        "<title>Bridge opens after delay</title><h1>Local news</h1><h1>Bridge opens after the"
            + " delay</h1>; Bridge opens after the delay",
        "<meta property='og:title' content='Bridge opens after long delay'><h1><span>Opinion</span>"
            + " Bridge opens after long delay</h1>; Bridge opens after long delay",
        "<h1>Bridge opens</h1>; Bridge opens",
        "<title>Costs rise - and so do doubts</title>; Costs rise - and so do doubts",
        "<p>no title</p>; ''",
      })
  void findsTitlesWithoutTheSite(String html, String title) {
    PageEvidence page =
        EvidenceGatherer.gather(
            Jsoup.parse("<meta property='og:site_name' content='Valley Times'>" + html));
    assertEquals(title, TitleFinder.find(page, SiteNames.of(page, ADDRESS, "")));
  }

  @Test
  void takesNoTitleThatIsTheSiteOverAndOver() {
    PageEvidence page =
        EvidenceGatherer.gather(
            Jsoup.parse(
                "<meta property='og:site_name' content='Valley Times'><h1>Bridge"
                    + " opens</h1><title>Fog"
                    + " | Valley Times".repeat(200)
                    + "</title>"));
    assertEquals("Bridge opens", TitleFinder.find(page, SiteNames.of(page, ADDRESS, "")));
  }
}
