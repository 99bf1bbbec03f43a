package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @ParameterizedTest
  @CsvSource({
    // English, by the table
    "en, 99, the,          0",
    "en, 99, said,         0",
    "en, 99, Kaldvik,      3",
    "en, 99, 17,           3",
    // the outlet's own name
    "en, 99, gazette,      0.5",
    "fr, 99, gazette,      0.5",
    // other languages: function words, then by length
    "fr, 99, dans,         0",
    "fr, 99, pendant,      0",
    "fr, 99, crue,         0.5",
    "fr, 99, naufrage,     1.5",
    "fr, 99, l'eau,        0",
    "fr, 99, d’accidents,  1.5",
    "fr, 99, 17,           3",
    "de, 99, während,      0",
    "de, 99, Fährunglück,  1.5",
    // a language without a table
    "fi, 99, ja,           0",
    "fi, 99, onnettomuus,  1.5",
    // a mere guess at the language
    "fr, 20, dans,         3",
    "'', 0,  the,          0",
  })
  void weighs(String language, int certainty, String word, double expected) {
    Vocabulary vocabulary = Vocabulary.of(article(language, certainty));
    String stem = vocabulary.stem(word.toLowerCase(Locale.ROOT));
    assertEquals(expected, vocabulary.weight(stem));
  }

  @ParameterizedTest
  @CsvSource({"en", "fr"})
  void namesOfSeveralWordsAndFiguresAreRare(String language) {
    Vocabulary vocabulary = Vocabulary.of(article(language, 99));
    assertEquals(Vocabulary.RARE, vocabulary.weight("port ellery"));
    assertEquals(Vocabulary.RARE, vocabulary.weight("killed 9"));
  }

  private static Article article(String language, int certainty) {
    return ArticleBuilder.by("gazette.example").named("La Gazette").in(language, certainty).build();
  }
}
