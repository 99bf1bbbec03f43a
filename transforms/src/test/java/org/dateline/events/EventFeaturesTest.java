package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFeaturesTest {
  private static final String TEXT =
      "The Kenya Red Cross came to Kenya, and the Port Ansa River Police stayed away.";

  private static Mention mention(String name, EntityKind kind) {
    int at = TEXT.indexOf(name);
    Place place = new Place(Section.BODY, 0, at, at + name.length());
    return new Mention(place, kind, name, name, name, "", "", "", "", false);
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya Red Cross, Kenya, Red Cross, true",
    // What is left is no name of its own where the first word alone is no place.
    "Kenya Red Cross, Ansa, Red Cross, false",
    "Port Ansa River Police, Kenya, Ansa River Police, false",
    "Port Ansa River Police, Kenya, Port Ansa River Police, true"
  })
  void anOrganizationOfAPlaceIsKnownWithoutThePlaceToo(
      String organization, String place, String label, boolean isTold) {
    Article article = ArticleBuilder.by("a.example").saying(TEXT).build();
    List<Mention> mentions = new ArrayList<>();
    mentions.add(mention(organization, EntityKind.ORGANIZATION));
    mentions.add(mention(place, EntityKind.LOCATION));
    Reading reading =
        new Reading(article.withoutText(), 0, mentions, List.of(), List.of(), List.of(), List.of());
    EventFeatures features = EventFeatures.of(AnnotatedArticle.of(article), reading);
    assertEquals(isTold, features.labels().contains(label), features.labels().toString());
  }
}
