package org.dateline.text.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.text.metadata.EvidenceGatherer;
import org.dateline.text.metadata.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationFinderTest {
  private static final Optional<Instant> CRAWL = Optional.of(Instant.parse("2022-01-01T00:00:00Z"));

  private static Publication find(String url, String html) {
    Document page = Jsoup.parse(html);
    return PublicationFinder.find(
        EvidenceGatherer.gather(page), page, url, WebAddress.of(url).host(), CRAWL);
  }

  private static String told(Optional<PublicationTime> time) {
    return time.map(at -> at.text() + " " + at.from().label()).orElse("");
  }

  private static String ld(String members) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + members
        + "}</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2021-05-03T10:00:00+02:00'>"
            + " | 2021-05-03T08:00:00Z meta",
        "<meta name='date' content='2021-05-04'><time itemprop='datePublished'"
            + " datetime='2021-05-03'>3 May</time> | 2021-05-03 time-tag",
        "<h1>Title</h1><time datetime='2021-05-03T10:00Z'>today</time> | 2021-05-03T10:00Z"
            + " time-tag",
        "<h1>Title</h1><span class='post-date'>3. Mai 2021</span> | 2021-05-03 text",
        "<h1>Title</h1><p>Published: May 3, 2021</p><p>It began on June 9, 2019</p>"
            + " | 2021-05-03 text",
        "<aside><time datetime='2021-06-09'>x</time></aside><p>Posted 3 May 2021</p>"
            + " | 2021-05-03 text",
        "<script>var a = {\"publishedDate\":\"2021-05-03T10:00:00Z\"}</script>"
            + " | 2021-05-03T10:00:00Z meta",
        "<p>Last updated 3 May 2021</p> | 2021-05-03 text",
        "<meta property='article:published_time' content='2031-05-03T10:00:00Z'> | ''",
        "<p>Copyright 2019</p> | ''",
      })
  void readsTheSurestEvidence(String html, String expected) {
    assertEquals(expected, told(find("https://example.com/story", html).published()));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-03T10:00:00+02:00, +02:00",
    "2021-05-03T23:00-05:30, -05:30",
    "2021-05-03T10:00:00Z, Z",
    "2021-05-03T10:00:00, ''",
    "2021-05-03, ''",
    "2021-05-03T00:00:00-05:00, ''"
  })
  void keepsTheZoneThatATimeIsToldIn(String content, String zone) {
    Optional<PublicationTime> found =
        find(
                "https://example.com/story",
                "<meta property='article:published_time' content='" + content + "'>")
            .published();
    assertEquals(zone, found.orElseThrow().zone().map(ZoneOffset::getId).orElse(""));
    assertEquals(LocalDate.of(2021, 5, 3), found.orElseThrow().day());
  }

  @Test
  void structuredDataComesFirstAndTellsChangesApart() {
    Publication found =
        find(
            "https://example.com/story",
            ld(
                    "\"datePublished\":\"2021-05-03T10:00:00Z\",\"dateModified\":\"2021-05-04T11:00:00Z\"")
                + "<time datetime='2021-05-03'>3 May 2021</time>");
    assertEquals("2021-05-03T10:00:00Z json-ld", told(found.published()));
    assertEquals("2021-05-04T11:00:00Z json-ld", told(found.updated()));
  }

  @Test
  void foldersOfTheAddressBeatTheStampOfALaterEdition() {
    String html = ld("\"datePublished\":\"2021-06-09T10:00:00Z\"");
    assertEquals(
        "2021-05-03 url", told(find("https://example.com/2021/05/03/story", html).published()));
    assertEquals(
        "2021-06-09T10:00:00Z json-ld",
        told(find("https://example.com/2021/06/09/story", html).published()));
    assertEquals(
        "2021-06-09T10:00:00Z json-ld",
        told(find("https://example.com/story-20210530-a1", html).published()));
  }

  @Test
  void aPageThatPrintsItsLastDayOnlyIsPublishedThen() {
    String data =
        ld("\"datePublished\":\"2019-05-03T10:00:00Z\",\"dateModified\":\"2021-11-20T09:00:00Z\"");
    String printed = "<h1>Title</h1><time datetime='2021-11-20'>Nov. 20, 2021</time>";
    assertEquals(
        "2021-11-20T09:00:00Z json-ld",
        told(find("https://example.com/story", data + printed).published()));
    String both = printed + "<time datetime='2019-05-03'>May 3, 2019</time>";
    assertEquals(
        "2019-05-03T10:00:00Z json-ld",
        told(find("https://example.com/story", data + both).published()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.com/2021/05/03/story     | 2021-05-03 url",
        "https://example.com/2021/may/03/story    | 2021-05-03 url",
        "https://example.com/news/2021-05-03-story| 2021-05-03 url",
        "https://example.com/2021/05/3-things     | 2021-05 url",
        "https://example.com/2021/05/story        | 2021-05 url",
        "https://example.com/story-123456         | ''",
        "https://example.com/2035/05/03/story     | ''",
      })
  void readsAddresses(String url, String expected) {
    assertEquals(expected, told(find(url, "<p>text</p>").published()));
  }

  @Test
  void numbersAreReadInTheOrderOfThePage() {
    String date = "<p class='date'>03/05/2021</p>";
    assertEquals(
        "2021-03-05 text",
        told(find("https://example.com/a", "<html lang='en-US'>" + date).published()));
    assertEquals(
        "2021-05-03 text",
        told(find("https://example.co.uk/a", "<html lang='en'>" + date).published()));
    assertEquals(
        "2021-05-03 text",
        told(find("https://example.com/a", "<html lang='fr'>" + date).published()));
  }
}
