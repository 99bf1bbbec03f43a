package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Article;
import org.dateline.model.ContentKind;
import org.dateline.model.Field;
import org.dateline.model.PublicationTime;
import org.dateline.model.RawDocument;
import org.dateline.text.metadata.OutletTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
  private static final String PROSE =
      "The new bridge over the river opened on Monday after a delay of almost ten years, and"
          + " several hundred people walked across it before the first bus was let through. ";

  private static final String MORE =
      "The mayor said that the old bridge would stay closed for at least two years while it is"
          + " repaired, and that the city had no plan to charge drivers for the crossing. ";

  private static RawDocument page(String url, String html) {
    return new RawDocument(
        ContentKind.PAGE,
        "id",
        "pages@1",
        url,
        "utf-8",
        html.getBytes(StandardCharsets.UTF_8),
        new TreeMap<>(),
        Optional.of(Instant.parse("2022-01-01T00:00:00Z")));
  }

  private static RawDocument record(String url, String... fields) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (int i = 0; i < fields.length; i += 2) {
      values.put(Field.valueOf(fields[i]), fields[i + 1]);
    }
    return RawDocument.record("id", "records@1", url, values);
  }

  private static Article article(RawDocument document) {
    return new Normaliser().normalise(document).article().orElseThrow();
  }

  private static String reason(RawDocument document) {
    return new Normaliser().normalise(document).rejected().orElseThrow().reason();
  }

  private static String story(String head) {
    return "<html lang='en'><head><title>Bridge opens after long delay - Valley Times</title>"
        + "<meta property='og:site_name' content='Valley Times'>"
        + head
        + "</head><body><article><h1>Bridge opens after long delay</h1><p class='byline'>By Ada"
        + " Marlow</p><p>"
        + PROSE
        + "</p><p>"
        + MORE
        + "</p><p>"
        + PROSE
        + MORE
        + "</p></article></body></html>";
  }

  @Test
  void readsAPage() {
    Article article =
        article(
            page(
                "https://www.valleytimes.com/bridge?utm_source=feed",
                story(
                    "<meta property='article:published_time' content='2021-05-03T10:00:00Z'>"
                        + "<meta property='article:section' content='Local'>")));
    assertEquals("Bridge opens after long delay", article.title());
    assertEquals(List.of("Ada Marlow"), article.authors());
    assertEquals("valleytimes.com", article.outlet());
    assertEquals("Valley Times", article.outletName());
    assertEquals("https://www.valleytimes.com/bridge", article.canonicalUrl());
    assertEquals(
        Optional.of("2021-05-03T10:00:00Z"), article.published().map(PublicationTime::text));
    assertEquals("Local", article.section());
    assertEquals("en", article.language());
    assertTrue(article.text().startsWith("The new bridge over the river"), article.text());
  }

  @Test
  void theUsersTableNamesTheOutlet() {
    TreeMap<String, OutletTable.Outlet> outlets = new TreeMap<>();
    outlets.put(
        "www.ValleyTimes.com", new OutletTable.Outlet("The Times", "", "", "", new TreeMap<>()));
    Article article =
        new Normaliser(OutletTable.of(outlets, List.of()))
            .normalise(page("https://valleytimes.com/a", story("")))
            .article()
            .orElseThrow();
    assertEquals("The Times", article.outletName());
  }

  @Test
  void theSameTextInOneOutletIsOneArticle() {
    Article first = article(page("https://www.valleytimes.com/bridge", story("")));
    Article second =
        article(page("https://m.valleytimes.com/2021/bridge?ref=x", story("<meta name='a'>")));
    Article elsewhere = article(page("https://hilltimes.com/bridge", story("")));
    assertEquals(first.id(), second.id());
    assertNotEquals(first.id(), elsewhere.id());
  }

  @Test
  void shortTextsAreToldApartByAddressAndTitle() {
    Article one = article(record("https://a.com/1", "TITLE", "Bridge opens", "OUTLET", "A"));
    Article again = article(record("http://www.a.com/1/", "TITLE", "Bridge opens", "OUTLET", "A"));
    Article other = article(record("https://a.com/2", "TITLE", "Bridge opens", "OUTLET", "A"));
    Article title = article(record("https://a.com/1", "TITLE", "Bridge closes", "OUTLET", "A"));
    assertEquals(one.id(), again.id());
    assertNotEquals(one.id(), other.id());
    assertNotEquals(one.id(), title.id());
  }

  @Test
  void shortTextsAreToldApartByEveryMark() {
    Article below = article(record("https://a.com/1", "TEXT", "Low of -9.2 at dawn"));
    Article above = article(record("https://a.com/1", "TEXT", "Low of 9.2 at dawn"));
    Article wide = article(record("https://a.com/1", "TEXT", "Low of  -9.2 at dawn "));
    assertNotEquals(below.id(), above.id());
    assertEquals(below.id(), wide.id());
  }

  @Test
  void countlessAuthorsAreReadAsFarAsAnArticleHasThem() {
    String authors =
        IntStream.range(0, 300_000)
            .mapToObj(i -> "Ada Mar" + Integer.toString(i, 4))
            .map(
                name ->
                    name.replace('0', 'a').replace('1', 'b').replace('2', 'c').replace('3', 'd'))
            .collect(Collectors.joining("\n"));
    int read = article(record("", "TEXT", PROSE, "AUTHORS", authors)).authors().size();
    assertEquals(9_999, read);
  }

  @Test
  void whatIsTooLongNamesNoOutlet() {
    String longest = "The " + "Valley ".repeat(27) + "Times";
    assertEquals(longest, article(record("", "TEXT", PROSE, "OUTLET", longest)).outletName());
    for (String field : List.of("TEXT", "HTML")) {
      Article article = article(record("", field, PROSE, "OUTLET", "The " + longest));
      assertEquals("", article.outlet() + article.outletName());
    }
  }

  @Test
  void recordsAreBelieved() {
    Article article =
        article(
            record(
                "https://www.valleytimes.com/a",
                "TITLE",
                "Bridge  opens",
                "TEXT",
                "By the river\n\n" + PROSE + "\nShare this",
                "AUTHORS",
                "Ada Marlow\nValley Times",
                "PUBLISHED",
                "2021-05-03T10:00:00Z",
                "OUTLET",
                "Valley Times",
                "EVENT",
                "e1"));
    assertEquals("Bridge opens", article.title());
    assertEquals("By the river\n" + PROSE.strip() + "\nShare this", article.text());
    assertEquals(List.of("Ada Marlow"), article.authors());
    assertEquals("valleytimes.com", article.outlet());
    assertEquals("Valley Times", article.outletName());
    assertEquals("e1", article.givenEvent());
    assertEquals("field", article.published().orElseThrow().from().label());
  }

  @ParameterizedTest
  @CsvSource({"Valley Times, Valley Times", "www.valleytimes.com, valleytimes.com", "'', ''"})
  void withoutAnAddressTheOutletIsTheName(String given, String outlet) {
    assertEquals(outlet, article(record("", "TITLE", "Bridge", "OUTLET", given)).outlet());
  }

  @Test
  void aRecordOfMarkupIsReadAsAPage() {
    Article article =
        article(record("https://valleytimes.com/a", "HTML", story(""), "TITLE", "My title"));
    assertEquals("My title", article.title());
    assertTrue(article.text().contains("no plan to charge drivers"));
  }

  @Test
  void readsAPageSavedAsText() {
    String saved =
        "Home > NewsBridge opens after long delay-ValleyNet\nBridge opens after long delay\n"
            + "View Date:2021-05-03 10:00:00\n"
            + PROSE
            + "\n"
            + MORE
            + "\n"
            + PROSE
            + MORE
            + "\nRelated\n- Cat found\n- Dog lost\n";
    RawDocument document =
        new RawDocument(
            ContentKind.SAVED_TEXT,
            "id",
            "a.txt",
            "",
            "",
            saved.getBytes(StandardCharsets.UTF_8),
            new TreeMap<>(),
            Optional.empty());
    Article article = article(document);
    assertEquals("Bridge opens after long delay", article.title());
    assertEquals("ValleyNet", article.outlet());
    assertEquals(Optional.empty(), article.published());
    assertTrue(!article.text().contains("Cat found"), article.text());
  }

  @Test
  void refusesWhatHoldsNothing() {
    assertEquals("empty", reason(record("https://a.com/1", "TEXT", " \u00A0 ")));
    assertEquals("empty", reason(page("https://a.com/1", "")));
    assertEquals("too_deep", reason(page("https://a.com/1", "<div>".repeat(5_000))));
  }

  @Test
  void refusesPagesThatAreNoArticles() {
    assertEquals(
        "error_page",
        reason(page("https://a.com/x", "<title>404</title><h1>Page not found</h1><p>Sorry.</p>")));
    assertEquals(
        "cookie_wall",
        reason(
            page(
                "https://a.com/x",
                "<title>Consent</title><p>We and our partners use cookies. Accept cookies or set"
                    + " your privacy preferences before you go on reading here.</p>")));
    assertEquals(
        "paywall_stub",
        reason(
            page(
                "https://a.com/x",
                "<h1>Bridge opens</h1><p>" + PROSE + "</p><p>Subscribe to continue reading.</p>")));
    assertEquals(
        "video",
        reason(
            page(
                "https://a.com/x",
                "<meta property='og:type' content='video.other'><h1>Watch the bridge</h1>")));
    assertEquals(
        "gallery", reason(page("https://a.com/photos/bridge", "<h1>The bridge in pictures</h1>")));
    String links = "<li><a href='/s'>A bridge, a road and a tunnel open this week</a></li>";
    assertEquals(
        "tag_page",
        reason(page("https://a.com/tag/bridges", "<h1>Bridges</h1><ul>" + links.repeat(30))));
    assertEquals(
        "section_page",
        reason(page("https://a.com/category/local/", "<h1>Local</h1><ul>" + links.repeat(30))));
    assertEquals(
        "home_page", reason(page("https://a.com/", "<h1>Times</h1><ul>" + links.repeat(30))));
    assertEquals(
        "live_ticker",
        reason(
            page(
                "https://a.com/live",
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":"
                    + "\"Live\"}</script><h1>Live</h1><article>"
                    + ("<p>10:15 " + PROSE + "</p>").repeat(6)
                    + "</article>")));
  }

  @Test
  void anArticleAboutErrorsOrCookiesIsKept() {
    String about = story("").replace("Bridge opens after long delay", "Access denied: the bridge");
    assertEquals("Access denied: the bridge", article(page("https://a.com/x", about)).title());
    assertEquals(
        "Bridge opens after long delay",
        article(page("https://a.com/tag/bridge", story(""))).title());
  }
}
