package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedBodyTest {
  private static final String SCRIPT = "<script type='application/ld+json'>%s</script>";
  private static final String SENTENCE =
      "The harbour was closed on Monday after two ferries touched in thick fog. ";

  private static List<String> read(String json) {
    return EmbeddedBody.of(Jsoup.parse(String.format(Locale.ROOT, SCRIPT, json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"@graph\":[{\"articleBody\":\"One.\\nTwo &amp; three.\"}]} | One./Two & three.",
        "{\"articleBody\":\"<p>One.</p><p>Two.</p>\"} | One./Two.",
        "{\"articleBody\":\"One.\",\"part\":{\"articleBody\":\"Longer.\"}} | Longer.",
        "{\"articleBody\":\"One.\",\"broken | One.",
        "{\"articleBody\":[\"One.\"],\"description\":\"Two.\"} | ``",
        "{\"description\":\"articleBody\"} | ``",
        "articleBody | ``"
      })
  void readsTheLongestBody(String json, String lines) {
    assertEquals(lines.isEmpty() ? List.of() : List.of(lines.split("/")), read(json));
  }

  @Test
  void standsInForAPageThatShowsAlmostNothing() {
    String json = "{\"articleBody\":\"" + SENTENCE.repeat(10) + "\"}";
    Content content =
        MainContent.from(Jsoup.parse(String.format(Locale.ROOT, SCRIPT, json) + "<p>" + SENTENCE));
    assertEquals(Content.Source.EMBEDDED, content.source());
    assertEquals(SENTENCE.repeat(10).strip(), content.text());
  }

  @Test
  void isNotNeededWhereThePageShowsAsMuch() {
    String json = "{\"articleBody\":\"" + SENTENCE.repeat(10) + "\"}";
    String shown = "<p>" + SENTENCE.repeat(8) + "</p>";
    Content content =
        MainContent.from(Jsoup.parse(String.format(Locale.ROOT, SCRIPT, json) + shown));
    assertEquals(Content.Source.PAGE, content.source());
  }

  @Test
  void givesUpOnDataNestedBeyondMeasure() {
    assertEquals(List.of(), read("[".repeat(100_000) + "\"articleBody\""));
  }
}
