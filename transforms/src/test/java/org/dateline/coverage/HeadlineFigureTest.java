package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coverage.figures.EventClaims;
import org.dateline.coverage.figures.Reconciliation;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Figure;
import org.dateline.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineFigureTest {
  private final List<CoveredArticle> articles = new ArrayList<>();

  @Test
  void namesTheDeadOfATitleBeforeWhatMoreReportsTell() {
    tell("=", "7", "killed", "person", "people", Section.TITLE);
    for (int i = 0; i < 3; i++) {
      tell("=", "120", "speed", "kilometre per hour", "", Section.BODY);
    }
    assertEquals("killed: 7 people", headline());
  }

  @Test
  void namesWhatATitleTellsBeforeWhatTextsTell() {
    tell("=", "40", "participants", "person", "people", Section.BODY);
    tell("=", "40", "participants", "person", "people", Section.BODY);
    tell("=", "3", "arrested", "person", "people", Section.TITLE);
    assertEquals("arrested: 3 people", headline());
  }

  @Test
  void namesNothingThatOneTextTellsInPassing() {
    tell("=", "85000", "cost", "USD", "oven", Section.BODY);
    assertEquals("", headline());
    tell("=", "12", "share", "percent", "", Section.BODY);
    assertEquals("", headline());
  }

  @Test
  void namesWhatTheOnlyReportsLeadTells() {
    tell("=", "85000", "cost", "USD", "oven", Section.LEAD);
    assertEquals("cost: 85000 USD oven", headline());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "arrested, person, smuggler, 4, arrested: 4 smugglers",
    "arrested, person, smuggler, 1, arrested: 1 smuggler",
    "killed, person, people, 1, killed: 1 person",
    "killed, person, women, 2, killed: 2 women",
    "killed, person, fireman, 2, killed: 2 firemen",
    "affected, '', city, 3, affected: 3 cities",
    "affected, '', church, 3, affected: 3 churches",
    "damage, USD, damage, 500, damage: 500 USD",
    "seats, seat, seat, 61, seats: 61",
    "magnitude, magnitude, '', 6, magnitude: 6"
  })
  void saysNothingTwiceAndCountsInThePlural(
      String role, String unit, String object, String number, String expected) {
    tell("=", number, role, unit, object, Section.TITLE);
    assertEquals(expected, headline());
  }

  private void tell(
      String qualifier, String number, String role, String unit, String object, Section section) {
    Figure figure = AnyReport.figureOf(0, qualifier, number, role, unit, object);
    articles.add(
        AnyReport.by("outlet" + articles.size() + ".example")
            .at("2024-05-01T1" + articles.size() + ":00Z")
            .telling(figure, number, section, "It says " + number + ".")
            .build());
  }

  private String headline() {
    EventClaims claims = EventClaims.of(articles);
    return HeadlineFigure.of(
        Reconciliation.of(articles.get(0).event().event(), claims), claims, articles.size());
  }
}
