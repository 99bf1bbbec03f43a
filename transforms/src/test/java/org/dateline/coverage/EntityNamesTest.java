package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.junit.jupiter.api.Test;

class EntityNamesTest {
  private static CoveredArticle report(String outlet, String country, String latitude) {
    return AnyReport.by(outlet).place("Toledo", country, latitude).build();
  }

  private static List<String> countries(List<CoveredArticle> articles) {
    return EntityNames.joined(articles).stream()
        .map(article -> article.reading().mentions().get(0).country())
        .toList();
  }

  @Test
  void takesANamesakeForThePlaceThatMostArticlesMean() {
    assertEquals(
        List.of("US", "US", "US"),
        countries(
            List.of(
                report("a.example", "US", "41.663"),
                report("b.example", "ES", "39.858"),
                report("c.example", "US", "41.663"))));
  }

  @Test
  void keepsNamesakesThatOneArticleTellsApart() {
    CoveredArticle both =
        AnyReport.by("b.example")
            .place("Toledo", "ES", "39.858")
            .place("Toledo", "US", "41.663")
            .build();
    assertEquals(
        List.of("US", "ES"), countries(List.of(report("a.example", "US", "41.663"), both)));
  }

  @Test
  void givesAnEntityOneNameInAllArticles() {
    CoveredArticle full =
        AnyReport.by("a.example").mention("Ana Teixeira", EntityKind.PERSON).build();
    CoveredArticle last = AnyReport.by("b.example").mention("Teixeira", EntityKind.PERSON).build();
    CoveredArticle other = AnyReport.by("c.example").mention("Teixera", EntityKind.GROUP).build();
    assertEquals(
        List.of("person:ana-teixeira", "person:ana-teixeira", "group:teixera"),
        EntityNames.joined(List.of(full, last, other)).stream()
            .map(article -> article.reading().mentions().get(0))
            .map(Mention::entityId)
            .toList());
  }
}
