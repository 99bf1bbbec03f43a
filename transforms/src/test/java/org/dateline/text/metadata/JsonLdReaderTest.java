package org.dateline.text.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdReaderTest {
  private static Work first(String... scripts) {
    return JsonLdReader.read(List.of(scripts)).works().get(0);
  }

  @Test
  void theArticleComesBeforePagesAndLists() {
    Work work =
        first(
            "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Other\"}]}",
            "{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"Page\"},{\"@type\":[\"Thing\","
                + "\"NewsArticle\"],\"headline\":\"Bridge &amp; road\",\"author\":{\"@id\":\"#a\"},"
                + "\"publisher\":{\"name\":\"Valley Times\"}},{\"@type\":\"Person\",\"@id\":\"#a\","
                + "\"name\":\"Ada Marlow\"}]}");
    assertEquals(Kind.ARTICLE, work.kind());
    assertEquals("Bridge & road", work.headline());
    assertEquals(List.of("Ada Marlow"), work.authors());
    assertEquals("Valley Times", work.publisher());
  }

  @Test
  void organizationsAreNoPeople() {
    Work work =
        first(
            "{\"@type\":\"Article\",\"author\":[{\"@type\":\"NewsMediaOrganization\","
                + "\"name\":\"Valley Times\"},{\"@type\":\"Person\",\"name\":[\"Ada Marlow\"]},"
                + "\"Tom Brill\"]}");
    assertEquals(List.of("Ada Marlow", "Tom Brill"), work.authors());
    assertEquals(List.of("Valley Times"), work.organizations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- {\"@type\":\"Article\",\"headline\":\"a\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"a\"}\n//]]>",
        "{\"@type\":\"Article\",\"headline\":\"a\",};",
        "{\"@type\":\"http://schema.org/Article\",\"headline\":\"a\n\"}",
      })
  void readsWhatIsAlmostJson(String script) {
    assertEquals("a", first(script).headline());
  }

  @Test
  void brokenAndHostileScriptsAreCountedAndLeftOut() {
    String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
    StructuredData data =
        JsonLdReader.read(
            List.of("{\"@type\":\"Article\"", deep, "{\"@type\":\"Article\",\"headline\":\"a\"}"));
    assertEquals(2, data.broken());
    assertEquals("a", data.works().get(0).headline());
  }
}
