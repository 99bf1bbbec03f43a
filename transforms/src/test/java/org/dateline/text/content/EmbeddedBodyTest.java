package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedBodyTest {
  private static final String SCRIPT = "<script type='application/ld+json'>%s</script>";
  private static final String SENTENCE =
      "The harbour was closed on Monday after two ferries touched in thick fog. ";

  private static List<String> read(String json) {
    return EmbeddedBody.of(Jsoup.parse(String.format(Locale.ROOT, SCRIPT, json)), List.of());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        " Fog  at sea. ",
        "Fog\u00a0at\tsea",
        "Fo\u00adg\u200b at sea",
        "1 < 2",
        "Fog &amp; rain",
        "<b>Fog</b> at <i>sea</i>",
        "",
      })
  void readsTextWithoutMarkupAsAParserDoes(String text) {
    assertEquals(Jsoup.parse(text).text(), TextRun.of(text));
  }

  @Test
  void readsCountlessLinesInLinearTime() {
    assertEquals(1_000_000, read("{\"articleBody\":\"" + "ab\\n".repeat(1_000_000) + "\"}").size());
  }

  @Test
  void believesTheFirstDescriptionsOfAPage() {
    String paragraphs =
        "<script type='application/json'>[{\"type\":\"paragraph\",\"text\":\""
            + SENTENCE.repeat(10)
            + "\"}]</script>";
    String own = "<meta name=description content='" + SENTENCE + "'>";
    String other = "<meta name=description content='Another page tells of this one, not of fog.'>";

    assertEquals(1, EmbeddedBody.of(Jsoup.parse(other + own + paragraphs), List.of()).size());
    assertEquals(
        List.of(), EmbeddedBody.of(Jsoup.parse(other.repeat(10) + own + paragraphs), List.of()));
  }

  @Test
  void givesUpOnDataNestedBeyondMeasure() {
    assertEquals(List.of(), read("[".repeat(100_000) + "\"articleBody\""));
  }

  private static String state(String first) {
    String item = "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"%s\"},%s]}";
    String link = "{\"type\":\"link\",\"children\":[{\"text\":\" And so <em>on</em>.\"}]}";
    String items = item.replaceFirst("%s", first).replaceFirst("%s", link);
    String more = item.replaceFirst("%s", SENTENCE.repeat(8)).replaceFirst("%s", link);
    return "{\"props\":{\"story\":{\"type\":\"document\",\"body\":["
        + items
        + ",{\"type\":\"image\",\"text\":\"A picture.\"},"
        + more
        + "]}}}";
  }

  @ParameterizedTest
  @CsvSource({
    "<script type='application/json'>, </script>",
    "<script>window.__STATE__ =, ;run()</script>",
  })
  void readsTheParagraphsThatAProgramGets(String before, String after) {
    String shown = "<p>" + SENTENCE + "</p>";
    Content content =
        MainContent.from(Jsoup.parse(before + state(SENTENCE.strip()) + after + shown));
    assertEquals(Content.Source.EMBEDDED, content.source());
    assertEquals(
        List.of(SENTENCE.strip() + " And so on.", SENTENCE.repeat(8) + "And so on."),
        content.text().lines().toList());
  }

  @Test
  void leavesTheParagraphsOfOtherArticlesAlone() {
    String shown = "<p>" + SENTENCE + "</p>";
    String script =
        String.format(Locale.ROOT, SCRIPT, state("Elsewhere nothing of note occurred."));
    String other = script.replace("The harbour was", "The airport was");
    assertEquals(Content.Source.PAGE, MainContent.from(Jsoup.parse(other + shown)).source());
    String told = "<meta name='description' content='" + SENTENCE + "'>";
    assertEquals(Content.Source.EMBEDDED, MainContent.from(Jsoup.parse(told + script)).source());
  }

  @Test
  void readsWhatIsHeldForReadersWithoutPrograms() {
    String hidden = "<div><p>" + SENTENCE.repeat(5) + "</p><p>" + SENTENCE.repeat(6) + "</p></div>";
    String page = "<body><p>Loading.</p><noscript>" + hidden + "</noscript>";
    Content content = MainContent.from(Jsoup.parse(page));
    assertEquals(2, content.text().lines().count());
    String nested = "<noscript>".repeat(400) + hidden;
    assertEquals("", MainContent.from(Jsoup.parse(nested)).text());
  }

  @Test
  void readsListsNestedBeyondMeasureNoFurther() {
    String deep = "{\"text\":[".repeat(400) + "1" + "]}".repeat(400);
    assertEquals(List.of(), read(deep));
  }
}
