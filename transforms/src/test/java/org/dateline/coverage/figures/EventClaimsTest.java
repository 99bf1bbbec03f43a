package org.dateline.coverage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.coverage.AnyReport;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Figure;
import org.dateline.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void takesOtherNumbersOfAnArticleForOtherThingsWhereItTellsTheOneThatLeads() {
    tell("5", Section.BODY, SHORE);
    tell("5", Section.BODY, SHORE);
    articles.add(
        AnyReport.by("both.example")
            .at("2024-05-01T15:00:00Z")
            .counting("8", "crates", Section.BODY, AGAIN)
            .counting("5", "crates", Section.BODY, SHORE)
            .build());
    assertEquals(List.of("5", "5", "5"), numbers());
  }

  @Test
  void followsAnArticleThatPutsANewerCountFirst() {
    tell("5", Section.BODY, SHORE);
    tell("5", Section.BODY, SHORE);
    articles.add(
        AnyReport.by("both.example")
            .at("2024-05-01T15:00:00Z")
            .counting("8", "crates", Section.LEAD, AGAIN)
            .counting("5", "crates", Section.BODY, SHORE)
            .build());
    articles.add(AnyReport.by("z.example").at("2024-05-01T16:00:00Z").build());
    assertEquals(List.of("5", "5", "8"), numbers());
  }

  @Test
  void leavesOutCountsOfTheSameWordsFromOtherDays() {
    tell("5", Section.BODY, SHORE);
    articles.add(
        AnyReport.by("late.example")
            .at("2024-05-05T10:00:00Z")
            .counting("8", "crates", Section.BODY, AGAIN)
            .build());
    assertEquals(1, numbers().size());
  }

  /** "Over 5 crates" allows 8 and 70; 70 of them need words in common. */
  @ParameterizedTest(name = "{0} crates in: {1}")
  @CsvSource({
    "7, The greengrocer sold 7 crates of pears before lunch., 2",
    "70, The greengrocer sold 70 crates of pears before lunch., 1",
    "70, By noon 70 crates of wire had come ashore at Elmfield., 2",
  })
  void takesFarNumbersThatABoundAllowsForTheSameOnlyByTheirWords(
      String number, String sentence, int kept) {
    Figure bound = AnyReport.figureOf(0, ">", "5", "items", "", "crates");
    articles.add(
        AnyReport.by("bound.example")
            .at("2024-05-01T10:00:00Z")
            .telling(bound, "5", Section.LEAD, SHORE)
            .build());
    tell(number, Section.BODY, sentence);
    assertEquals(kept, numbers().size());
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
    "Divers hauled 5 crates of wire on to the pier., By dusk divers had hauled 8 crates of wire.,"
        + " 2",
    "Divers hauled 5 crates of wire., Divers hauled the first 8 crates of wire., 1",
    "Divers hauled the last 5 crates of wire., Divers hauled the final 8 crates of wire., 2",
    "Divers hauled 5 crates of wire., Divers hauled another 8 crates of wire., 1",
  })
  void comparesWhatNoWordSinglesOut(String one, String other, int kept) {
    tell("5", Section.BODY, one);
    tell("8", Section.BODY, other);
    assertEquals(kept, numbers().size());
  }

  /** Two Poles and a Czech are three and not four; the first number need not have the role. */
  @ParameterizedTest(name = "{0} and {1} beside {2}")
  @CsvSource({"2, 1, 3, 3", "2, 1, 4, 1 4", "1, 1, 2, 2"})
  void leavesOutPartsOfWhatOtherReportsCount(String one, String other, String whole, String kept) {
    String sentence = one + " Poles and " + other + " Czech were killed in the gallery.";
    articles.add(
        AnyReport.by("parts.example")
            .at("2024-05-01T10:00:00Z")
            .telling(people(0, one, "count", "", "Poles"), one, Section.LEAD, sentence)
            .telling(people(1, other, "killed", "person", "Czech"), other, Section.LEAD, sentence)
            .build());
    articles.add(
        AnyReport.by("whole.example").at("2024-05-01T11:00:00Z").killed("=", whole).build());
    List<String> told =
        EventClaims.of(articles).byKey().entrySet().stream()
            .filter(entry -> entry.getKey().role().equals("killed"))
            .flatMap(entry -> entry.getValue().stream())
            .map(claim -> claim.number().toPlainString())
            .sorted()
            .toList();
    assertEquals(List.of(kept.split(" ")), told);
  }

  private static Figure people(int index, String number, String role, String unit, String object) {
    return AnyReport.figureOf(index, "=", number, role, unit, object);
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
