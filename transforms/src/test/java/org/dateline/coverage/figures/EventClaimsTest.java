package org.dateline.coverage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.coverage.AnyReport;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Section;
import org.junit.jupiter.api.Test;

class EventClaimsTest {
  private static final String SHORE = "Divers brought 5 crates of copper wire ashore at Elmfield.";
  private static final String AGAIN = "By noon 8 crates of wire had come ashore at Elmfield.";
  private static final String MARKET = "The greengrocer sold 70 crates of pears before lunch.";
  private static final String BARE = "There were 70 crates.";

  private final List<CoveredArticle> articles = new ArrayList<>();

  @Test
  void comparesCountsWhoseSentencesSpeakOfTheSame() {
    tell("5", Section.BODY, SHORE);
    tell("8", Section.BODY, AGAIN);
    assertEquals(List.of("5", "8"), numbers());
  }

  @Test
  void leavesOutCountsOfOtherThingsOfTheSameName() {
    tell("5", Section.BODY, SHORE);
    tell("5", Section.BODY, SHORE);
    tell("70", Section.BODY, MARKET);
    assertEquals(List.of("5", "5"), numbers());
  }

  @Test
  void takesTheCountOfATitleForTheOneThatLeads() {
    tell("5", Section.TITLE, SHORE);
    tell("70", Section.BODY, MARKET);
    tell("70", Section.BODY, MARKET);
    assertEquals(List.of("5"), numbers());
  }

  @Test
  void comparesASentenceThatTellsNothingElse() {
    tell("5", Section.BODY, SHORE);
    tell("70", Section.BODY, BARE);
    assertEquals(List.of("5", "70"), numbers());
  }

  @Test
  void comparesEveryCountOfTheDead() {
    articles.add(AnyReport.by("a.example").at("2024-05-01").killed("=", "5").build());
    articles.add(AnyReport.by("b.example").at("2024-05-02").killed("=", "70").build());
    assertEquals(List.of("5", "70"), numbers());
  }

  @Test
  void countsConflictsOfKnownOutletsOnly() {
    for (String outlet : List.of("a.example", "b.example", "c.example", "")) {
      String number = outlet.startsWith("a") || outlet.startsWith("b") ? "5" : "70";
      articles.add(AnyReport.by(outlet).named(outlet).at("2024-05-01").killed("=", number).build());
    }
    EventClaims claims = EventClaims.of(articles);
    List<EventFigure> figures = Reconciliation.of(articles.get(0).event().event(), claims);
    assertEquals(Map.of("c.example", 1), Conflicts.byOutlet(claims, figures));
  }

  private void tell(String number, Section section, String sentence) {
    articles.add(
        AnyReport.by("outlet" + articles.size() + ".example")
            .at("2024-05-01T1" + articles.size() + ":00Z")
            .counting(number, "crates", section, sentence)
            .build());
  }

  private List<String> numbers() {
    return EventClaims.of(articles).byKey().values().stream()
        .flatMap(List::stream)
        .map(claim -> claim.number().toPlainString())
        .toList();
  }
}
