package org.dateline.extract.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.Articles;
import org.dateline.model.Mention;
import org.dateline.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRecogniserTest {
  private static final EntityRecogniser RECOGNISER = EntityRecogniser.with(NameEvidence.NONE);

  @ParameterizedTest
  @CsvFileSource(resources = "recognised.tsv", delimiter = '\t', quoteCharacter = '`')
  void findsNamesInOwnSentences(String text, String expected) {
    String found =
        mentions("", text).stream()
            .map(mention -> mention.surface() + "/" + mention.kind().label())
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Das Wasser stieg, sagte Anna Torben. | Anna Torben/person",
        "de | Zwei Fähren fuhren nach Norwegen. | Norwegen/location",
        "de | Am Abend sah der Wirt Peter Torben in Westnorwegen Schnee. |"
            + " Peter Torben/person; Westnorwegen/location",
        "de | Der Rat wählte Anna Torben. Dann ging Torben. | Anna Torben/person; Torben/person",
        "de | Der Rat sah den Oldenburger Bären. |",
        "de | Seit dem Herbst fehlt das Geld. |",
        "de | Es gab Hilfe in Form von Decken. |",
        "de | Die NATO und die EU tagten. | NATO/organization; EU/organization",
        "en | The water rose, said Anna Torben. | Anna Torben/person",
        "fr | Le maire Paul Lenoir a parlé. | Paul Lenoir/person",
        "fr | La pluie tombe. Elle monte. Si elle reste, on part. |",
        "fr | Il a quitté l’Italie pour l'Allemagne. | Italie/location; Allemagne/location",
        "es | El alcalde Pedro Ramos habló en Alemania. | Pedro Ramos/person; Alemania/location",
      })
  void knowsThatOtherLanguagesHaveOtherCapitals(String language, String text, String expected) {
    Article article = ArticleBuilder.by("a.example").saying(text).in(language, 99).build();
    String found =
        RECOGNISER.recognise(AnnotatedArticle.of(article)).stream()
            .map(mention -> mention.surface() + "/" + mention.kind().label())
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  void namesCountriesInEnglishWhateverTheLanguage() {
    Article article =
        ArticleBuilder.by("a.example").saying("Sie zog nach Norwegen.").in("de", 99).build();
    Mention mention = RECOGNISER.recognise(AnnotatedArticle.of(article)).get(0);
    assertEquals("location:norway", mention.entityId());
    assertEquals("NO", mention.country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ilse Varonne spoke. Later Varonne left. | Varonne | person:ilse-varonne",
        "The Harvest Relief Union (HRU) met. The HRU voted. | HRU |"
            + " organization:harvest-relief-union",
        "The U.S. said so, and America paid. | America | location:united-states",
        "Many Iranians left. | Iranians | group:iranian",
        "The United Nations met, and the UN voted. | UN | organization:united-nations"
      })
  void joinsVariantsWithinAnArticle(String text, String surface, String id) {
    List<String> ids =
        mentions("", text).stream()
            .filter(mention -> mention.surface().equals(surface))
            .map(Mention::entityId)
            .distinct()
            .toList();
    assertEquals(List.of(id), ids);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "places.csv", numLinesToSkip = 1)
  void resolvesPlaces(
      String text, String surface, String country, String region, boolean ambiguous) {
    Mention mention =
        mentions("", text).stream()
            .filter(candidate -> candidate.surface().equals(surface))
            .findFirst()
            .orElseThrow();
    assertEquals(country, mention.country());
    assertEquals(region == null ? "" : region, mention.region());
    assertEquals(ambiguous, mention.ambiguous());
    assertEquals(country.isEmpty(), mention.latitude().isEmpty());
  }

  @Test
  void readsTheTitleInTheLightOfTheText() {
    List<Mention> mentions =
        mentions(
            "Varonne Opens Clinics in Dakar",
            "Mayor Ilse Varonne opened a bridge. \"At last,\" said Varonne.");
    List<String> title =
        mentions.stream()
            .filter(mention -> mention.place().section() == Section.TITLE)
            .map(mention -> mention.surface() + "/" + mention.entityId())
            .toList();
    assertEquals(List.of("Varonne/person:ilse-varonne", "Dakar/location:dakar"), title);
  }

  @Test
  void surfacesAreTheTextAtTheirPlaces() {
    String text = "In Lima, Ana Torres met O'Neill.\nThe UN's envoy left for Côte d'Ivoire.";
    List<Mention> mentions = mentions("", text);
    assertTrue(mentions.size() >= 4, mentions::toString);
    for (Mention mention : mentions) {
      assertEquals(
          mention.surface(), text.substring(mention.place().start(), mention.place().end()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "((((", "A", "-A-B-C-", "the The THE", "'s 's's", "É\u0301"})
  void readsAnything(String text) {
    mentions(text, text);
  }

  @Test
  void readsLongRunsOfCapitalsAndHyphens() {
    assertTrue(mentions("", "Aa-".repeat(20_000)).size() < 20_000);
    assertTrue(mentions("", "Bb Cc of the ".repeat(20_000)).size() < 60_000);
  }

  private static List<Mention> mentions(String title, String text) {
    return RECOGNISER.recognise(AnnotatedArticle.of(Articles.article("a.example", title, text)));
  }
}
