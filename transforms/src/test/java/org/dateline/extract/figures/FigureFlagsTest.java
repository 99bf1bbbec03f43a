package org.dateline.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFlagsTest {
  /** The flags of the last figure of each sentence. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The collapse killed 12 miners., ''",
    "Rescuers found 8 more bodies., increment",
    "Rescuers found 8 further bodies., increment",
    "Seven of them were children., part",
    "Foreman Arne Lind and three other miners died., increment",
    "Foreman Arne Lind and three others died., increment",
    "A man was killed and three others were hurt., ''",
    "The blast killed two and hurt 30 others., ''",
  })
  void numbersToldBesideOthersAreFlagged(String text, String flags) {
    Article article = ArticleBuilder.by("ledger.example").in("en", 100).saying(text).build();
    var figures = FigureFinder.find(AnnotatedArticle.of(article), List.of());
    assertEquals(
        flags == null || flags.isEmpty() ? List.of() : List.of(flags),
        figures.get(figures.size() - 1).flags());
  }
}
