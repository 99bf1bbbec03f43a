package org.dateline.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.Quote;
import org.dateline.model.SpeakerType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignSpeechTest {
  private static List<Quote> quotes(String language, String text) {
    Article article = ArticleBuilder.by("paper.example").saying(text).in(language, 99).build();
    return QuoteFinder.find(AnnotatedArticle.of(article), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de | „Das Wehr ist alt“, sagte die Müllerin am Dienstag. | Das Wehr ist alt | die"
            + " Müllerin",
        "de | »Das Wehr ist alt«, sagte Wirt Jan Ohlsen. »Es fällt.« |"
            + " Das Wehr ist alt | Wirt Jan Ohlsen",
        "de | „Das Wehr ist alt. Es fällt bald.“, meint eine Bahn-Sprecherin. |"
            + " Das Wehr ist alt. Es fällt bald | eine Bahn-Sprecherin",
        "de | Der Wirt sagte dem Blatt: „Das Wehr ist alt.“ | Das Wehr ist alt | Der Wirt",
        "de | Am Abend sagte Ohlsen: „Das Wehr ist alt.“ | Das Wehr ist alt | Ohlsen",
        "fr | « Le barrage est vieux », a déclaré la meunière à la presse. |"
            + " Le barrage est vieux | la meunière",
        "fr | « Le barrage est vieux », affirme-t-elle. | Le barrage est vieux | elle",
        "fr | Le maire Paul Lenoir a déclaré : « Le barrage est vieux. » |"
            + " Le barrage est vieux | Le maire Paul Lenoir",
        "es | “La presa es vieja”, dijo el alcalde a la prensa. | La presa es vieja | el alcalde",
        "es | El molinero aseguró: «La presa es vieja». | La presa es vieja | El molinero",
      })
  void findsDirectSpeechBesideAVerbOfSaying(
      String language, String text, String content, String speaker) {
    List<Quote> quotes = quotes(language, text);
    assertEquals(1, quotes.size());
    Quote quote = quotes.get(0);
    assertEquals(content, quote.content());
    assertEquals(speaker, quote.speaker());
    assertEquals(content, text.substring(quote.place().start(), quote.place().end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de | Das Schiff „Stern von Husum“ lief aus.",
        "de | Sie nennt das „einen alten Zopf“, und der Rat sagte nichts.",
        "de | Die Wirtin sagte, das Wehr sei alt.",
        "de | „Alt“, sagte die Wirtin.",
        "fr | Le livre « Le barrage du nord » est paru, dit la libraire.",
        "es | La obra “La presa del norte” se estrena el martes.",
        "sv | ”Dammen är gammal”, sade mjölnaren.",
      })
  void takesNothingElse(String language, String text) {
    assertEquals(List.of(), quotes(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | „Das Wehr ist alt“, sagte ein Sprecher. | UNNAMED_OFFICIAL",
        "fr | « Le barrage est vieux », explique un chercheur. | EXPERT",
        "es | “La presa es vieja”, contó un vecino. | WITNESS",
      })
  void tellsWhatTheSourceIs(String language, String text, SpeakerType type) {
    assertEquals(type, quotes(language, text).get(0).speakerType());
  }
}
