package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MainContentTest {
  private static final String BODY =
      """
      <p>The harbour of Elmsworth was closed on Monday after two ferries touched in thick fog.</p>
      <p>Nobody was hurt, the <a href="https://port.example.org/news">port authority</a> said in
         a short statement that evening, and both ships reached their berths an hour later.</p>
      <ul><li>The first ferry carried 212 passengers.</li><li>The second one carried cars.</li></ul>
      """;
  private static final String TEXT =
      """
      The harbour of Elmsworth was closed on Monday after two ferries touched in thick fog.
      Nobody was hurt, the port authority said in a short statement that evening, and both ships \
      reached their berths an hour later.
      The first ferry carried 212 passengers.
      The second one carried cars.""";

  private static Content read(String html) {
    return MainContent.from(Jsoup.parse(html, "https://www.example.com/a/1"));
  }

  @Test
  void leavesOutWhatNamesCallClutter() {
    Content content =
        read(
            "<nav><a href='/'>Home</a></nav><div class='story'>"
                + BODY
                + "</div><div class='related-posts'><p>A story of some other day that has nothing to"
                + " do with ferries, told at length.</p></div>");
    assertEquals(TEXT, content.text());
  }

  @Test
  void doesNotBelieveANameThatStandsOnTheWholeArticle() {
    assertEquals(TEXT, read("<form class='sidebar'>" + BODY + "</form>").text());
  }

  @Test
  void returnsLinksOfTheTextToOtherHosts() {
    Content content =
        read("<a href='https://other.example.net/'>Partner</a><div>" + BODY + "</div>");
    assertEquals(List.of("https://port.example.org/news"), content.links());
  }

  @Test
  void readsAPageWithoutText() {
    assertEquals("", read("<html></html>").text());
    assertEquals(Content.Source.NONE, read("").source());
  }

  @Test
  void survivesDeepNesting() {
    String line = "The harbour of Elmsworth was closed on Monday after two ferries touched in fog.";
    assertEquals(line, read("<div>".repeat(100_000) + line).text());
  }
}
