package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainContentTest {
  private static final String ONE =
      "The harbour of Elmsworth was closed on Monday after two ferries touched in thick fog.";
  private static final String TWO =
      "Nobody was hurt, the port authority said in a short statement that evening, and both ships"
          + " reached their berths an hour later than the timetable had promised.";
  private static final String THREE =
      "The next morning the fog had gone, and the first ferry left the harbour at six, with"
          + " forty-one passengers and one bicycle on board.";
  private static final String OTHER =
      "A story of some other day that has nothing to do with ferries is told here at some length.";

  private static String p(String... lines) {
    return "<p>" + String.join("</p><p>", lines) + "</p>";
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  private static Content read(String html) {
    return MainContent.from(Jsoup.parse(html, "https://www.example.com/a/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related-posts'>%s</div>",
        "<aside>%s</aside>",
        "<footer>%s</footer>",
        "<div id='newsletter'>%s</div>",
        "<div role='complementary'>%s</div>",
        "<div style='color:red; display : none'>%s</div>",
        "<div aria-hidden='true'>%s</div>",
        "<figure><figcaption>%s</figcaption></figure>",
        "<noscript>%s</noscript>"
      })
  void leavesOutWhatNamesCallClutter(String clutter) {
    String page =
        "<div>" + p(ONE, TWO) + String.format(Locale.ROOT, clutter, p(OTHER)) + p(THREE) + "</div>";
    assertEquals(lines(ONE, TWO, THREE), read(page).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"div class='wide-left'", "section", "div id='part-2'", "blockquote"})
  void keepsWhatNoNameCallsClutter(String element) {
    String page = "<div>" + p(ONE, TWO) + "<" + element + ">" + p(OTHER);
    assertEquals(lines(ONE, TWO, OTHER), read(page).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<form>%s</form>", "<div class='sidebar'>%s</div>"})
  void doesNotBelieveANameThatStandsOnTheWholeArticle(String around) {
    assertEquals(lines(ONE, TWO), read(String.format(Locale.ROOT, around, p(ONE, TWO))).text());
  }

  @Test
  void doesNotBelieveANameThatStandsOnEachParagraph() {
    String page = "<p>%s</p><p class='promo'>%s</p><p class='promo'>%s</p>";
    assertEquals(
        lines(ONE, TWO, THREE), read(String.format(Locale.ROOT, page, ONE, TWO, THREE)).text());
  }

  @Test
  void leavesOutCommentsLongerThanTheArticle() {
    String page = "<article>" + p(ONE, TWO) + "</article><div class='comments'>";
    assertEquals(lines(ONE, TWO), read(page + p(OTHER, OTHER + " No.", OTHER + " Yes.")).text());
  }

  @Test
  void keepsHiddenPartsOfTheBodyThatHoldMostOfIt() {
    String hidden = "<div class='paid' hidden>" + p(TWO) + "</div>";
    String page = "<div class='article-body'>" + p(ONE) + hidden + hidden.replace(TWO, THREE);
    assertEquals(lines(ONE, TWO, THREE), read(page).text());
  }

  @Test
  void prefersTheRegionNamedAsBody() {
    String page =
        "<div><p>" + OTHER + "</p></div><div><div class='article-body'>" + p(ONE, TWO, THREE);
    assertEquals(lines(ONE, TWO, THREE), read(page).text());
  }

  @Test
  void keepsAllPartsOfABodyInSeveralRegions() {
    String part = "<div><div class='article-body'>%s</div></div>";
    String page =
        String.format(Locale.ROOT, part, p(ONE, TWO))
            + "<hr>"
            + String.format(Locale.ROOT, part, p(THREE));
    assertEquals(lines(ONE, TWO, THREE), read(page).text());
  }

  @Test
  void keepsAShortNamedBodyBesideALongSidebar() {
    String page =
        "<div class='article-body'><p>First leg: 4 May</p><p>Second leg: 11 May</p>"
            + "<p>Third leg: 18 May</p></div><div class='sidebar'><p>It is a long way.</p></div>";
    assertEquals(
        lines("First leg: 4 May", "Second leg: 11 May", "Third leg: 18 May"), read(page).text());
  }

  @Test
  void addsTheStandfirstAboveTheBody() {
    String head = "<header><h1>Fog</h1><p class='standfirst'>" + OTHER + "</p></header>";
    assertEquals(
        lines(OTHER, ONE, TWO), read(head + "<div class='article-body'>" + p(ONE, TWO)).text());
  }

  @Test
  void addsNoStandfirstWithoutHeadline() {
    String head = "<div><p class='standfirst'>" + OTHER + "</p></div>";
    String body = "<div><div class='article-body'>" + p(ONE, TWO, THREE);
    assertEquals(lines(ONE, TWO, THREE), read(head + body).text());
  }

  @Test
  void endsAtTheHeadlineOfTheNextArticle() {
    String post = "<header class='post-header'><h1>%s</h1></header>%s";
    String page =
        String.format(Locale.ROOT, post, "Fog closes harbour", p(ONE, TWO, THREE))
            + String.format(Locale.ROOT, post, "Hay", p(OTHER));
    assertEquals(lines(ONE, TWO, THREE), read("<div>" + page + "</div>").text());
  }

  @Test
  void readsOnBehindAPlainHeading() {
    String page = "<h1>Fog</h1>" + p(ONE, TWO, THREE) + "<h2>After the fog</h2>" + p(OTHER);
    assertEquals(lines(ONE, TWO, THREE, "After the fog", OTHER), read(page).text());
  }

  @Test
  void keepsItemsAndRowsAndLeavesOutListsOfLinks() {
    String page =
        p(ONE, TWO)
            + "<ul><li>The first ferry carried 212 passengers.</li></ul>"
            + "<table><tr><td>Ferries</td><td>2</td></tr></table>"
            + "<ul><li><a href='/1'>Ten ways to cross the bay</a></li></ul>"
            + p(THREE);
    assertEquals(
        lines(ONE, TWO, "The first ferry carried 212 passengers.", "Ferries\t2", THREE),
        read(page).text());
  }

  @Test
  void keepsASentenceThatIsMostlyALink() {
    String linked =
        "<p>It all <a href='/1'>began with a horn that nobody heard in the fog</a> that night.";
    assertEquals(
        lines(ONE, "It all began with a horn that nobody heard in the fog that night.", TWO),
        read(p(ONE) + linked + p(TWO)).text());
  }

  @Test
  void endsLinesAtBreaksAndNotAtInlineElements() {
    String page = "<div>" + ONE.replace("fog", "<my-mark>f<b>o</b>g</my-mark>") + "<br>" + TWO;
    assertEquals(
        lines(ONE, TWO), read(page.replace("<div>", "<p>").replace("<br>", "<br/>")).text());
  }

  @Test
  void believesNamesLessWhereTheyLeaveNothing() {
    String page =
        "<div class='promo'>%s</div><div class='teaser'>%s</div><div class='shares'>%s</div>";
    assertEquals(
        lines(ONE, OTHER, TWO, THREE),
        read(String.format(Locale.ROOT, page, p(ONE, OTHER), p(TWO), p(THREE))).text());
  }

  @Test
  void returnsLinksOfTheTextToOtherHosts() {
    String links =
        "<p>"
            + ONE.replace("ferries", "<a href='https://port.example.org/news?a=1'>ferries</a>")
                .replace("fog", "<a href='/fog'>fog</a>")
                .replace("Monday", "<a href='http://example.com/b'>Monday</a>")
                .replace("harbour", "<a href='//bay.example.net/'>harbour</a>")
            + "</p>";
    Content content = read("<nav><a href='https://other.example.net/'>Partner</a></nav>" + links);
    assertEquals(
        List.of("https://bay.example.net/", "https://port.example.org/news?a=1"), content.links());
  }

  @Test
  void readsAPageWithoutText() {
    assertEquals("", read("<html></html>").text());
    assertEquals(Content.Source.NONE, read("").source());
  }

  @Test
  void survivesDeepNesting() {
    assertEquals(ONE, read("<div>".repeat(100_000) + ONE).text());
  }
}
