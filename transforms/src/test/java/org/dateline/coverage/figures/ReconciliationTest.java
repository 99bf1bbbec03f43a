package org.dateline.coverage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.coverage.AnyReport;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Figure;
import org.dateline.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
  /**
   * Reports are written as outlet, figure, and after a slash the outlet that it copies; a minute
   * apart.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // One article.
    "a =5, 5, 5, 5, 1, '', SINGLE",
    // 80 twice, 84 once. Pairs: 80-80 agree, 80-84 twice contradict: 1 of 3.
    "a =80 b =80 c =84, 80, 80, 84, 3, 0.3333, CONTRADICT",
    // The copies of a count once: 80 and 84 have one report each, the tie goes to the later.
    "a =80 b =80/a c =80/a d =84, 80, 84, 84, 2, 0.0000, CONTRADICT",
    // Over 80 allows 84: the one pair agrees, the numbers differ.
    "a >80 b =84, 80, 84, 84, 2, 1.0000, COMPATIBLE",
    "a =84 b >80, 80, 80, 84, 2, 1.0000, COMPATIBLE",
    "a >80 b >80, 80, 80, 80, 2, 1.0000, AGREE",
    // "Over 80" leaves 80 itself out.
    "a >80 b =80, 80, 80, 80, 2, 0.0000, CONTRADICT",
    // A copy alone: its articles are compared, and there is no pair of independent reports.
    "a >80 b >80/a, 80, 80, 80, 1, '', AGREE",
    "a =80 b =90/a, 80, 90, 90, 1, '', CONTRADICT",
    // 10, 10, 11, 12 with 10: of 6 pairs 1 agrees.
    "a =10 b =10 c =11 d =12, 10, 10, 12, 4, 0.1667, CONTRADICT"
  })
  void givesLowBestHighAgreementAndVerdict(
      String reports,
      BigDecimal low,
      BigDecimal best,
      BigDecimal high,
      int independent,
      String agreement,
      Verdict verdict) {
    List<CoveredArticle> articles = articles(reports);
    List<EventFigure> figures =
        Reconciliation.of(articles.get(0).event().event(), EventClaims.of(articles));
    assertEquals(1, figures.size());
    EventFigure figure = figures.get(0);
    assertEquals(0, low.compareTo(figure.low()), () -> "low " + figure.low());
    assertEquals(0, best.compareTo(figure.best()), () -> "best " + figure.best());
    assertEquals(0, high.compareTo(figure.high()), () -> "high " + figure.high());
    assertEquals(independent, figure.numIndependentReports());
    assertEquals(articles.size(), figure.numReports());
    assertEquals(agreement, figure.agreement().map(BigDecimal::toString).orElse(""));
    assertEquals(verdict, figure.verdict());
  }

  /** "Dozens" bounds the toll, and is no number that anyone gave; alone it stands by convention. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"Dozens, 40, 40", "some 12, 40, 12", "Dutzende, 40, 40", "dozens, '', 12"})
  void takesVagueWordsForNoNumberWhereOthersTellOne(String vague, String exact, BigDecimal low) {
    Figure dozens = AnyReport.figureOf(0, ">=", "12", "missing", "person", "people");
    List<CoveredArticle> articles = new ArrayList<>();
    articles.add(
        AnyReport.by("a.example")
            .at("2024-05-01")
            .telling(dozens, vague, Section.LEAD, vague + " were missing.")
            .build());
    if (exact != null && !exact.isEmpty()) {
      articles.add(
          AnyReport.by("b.example")
              .at("2024-05-01")
              .figure("=", exact, "missing", "person", "people")
              .build());
    }
    EventFigure figure =
        Reconciliation.of(articles.get(0).event().event(), EventClaims.of(articles)).get(0);
    assertEquals(0, low.compareTo(figure.low()), () -> "low " + figure.low());
    assertEquals(articles.size(), figure.numReports());
  }

  @Test
  void countsNoOutletWhereNoneIsKnown() {
    List<CoveredArticle> articles =
        List.of(
            AnyReport.by("a.example").at("2024-05-01").killed("=", "12").build(),
            AnyReport.by("").at("2024-05-02").killed("=", "12").build());
    EventFigure figure =
        Reconciliation.of(articles.get(0).event().event(), EventClaims.of(articles)).get(0);
    assertEquals(2, figure.numReports());
    assertEquals(1, figure.numOutlets());
  }

  @Test
  void keepsQuantitiesApartAndBackgroundOut() {
    CoveredArticle article =
        AnyReport.by("a.example")
            .at("2024-05-01")
            .killed("=", "12")
            .figure("=", "30", "injured", "person", "people")
            .figure("=", "3", "killed", "person", "soldiers")
            .build();
    List<EventFigure> figures =
        Reconciliation.of(article.event().event(), EventClaims.of(List.of(article)));
    assertEquals(
        List.of("injured person people", "killed person people", "killed person soldier"),
        figures.stream().map(figure -> figure.key().text()).toList());
  }

  /** Reports an hour apart; an older number is stale after two hours. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a =5 b =5, FIRST CONFIRMS",
    "a =5 b =9, FIRST REVISES",
    "a =5 b =9 c =9 d =5, FIRST REVISES CONFIRMS STALE",
    "a =5 b =9 c =5 d =5, FIRST REVISES CONTRADICTS STALE",
    "a =5 b =9 c =5 d =5 e =9, FIRST REVISES CONTRADICTS STALE CONFIRMS",
    // Nine has been out for one hour only.
    "a =5 b =9 c =5, FIRST REVISES CONTRADICTS",
    "a =5 b =9 c >8 d =12, FIRST REVISES CONFIRMS REVISES",
    // 31 lies above 27, but nobody said 31 before.
    "a >27 b =26 c =31, FIRST REVISES REVISES",
    // More than three is confirmed by nine, and nine stands from then on.
    "a >3 b =9 c =11 d =9, FIRST CONFIRMS REVISES CONTRADICTS",
    "a >3 b =9 c =17 d =16 e =16 f =17, FIRST CONFIRMS REVISES REVISES CONFIRMS STALE",
    // A correction downwards revises too.
    "a =30 b =24, FIRST REVISES"
  })
  void followsAFigureThroughItsRevisions(String reports, String statuses) {
    List<CoveredArticle> articles = articles(reports);
    List<FigureRevision> revisions =
        Revisions.of(
            articles.get(0).event().event(), EventClaims.of(articles), Duration.ofHours(2));
    assertEquals(
        statuses, String.join(" ", revisions.stream().map(r -> r.status().name()).toList()));
  }

  /** The one of a mere day may have been out before or after; it stands behind. */
  @Test
  void doesNotReviseWhereTimesCannotBeToldApart() {
    List<CoveredArticle> articles =
        List.of(
            AnyReport.by("a.example").at("2024-05-01").killed("=", "5").build(),
            AnyReport.by("b.example").at("2024-05-01T09:00Z").killed("=", "9").build());
    List<FigureRevision> revisions =
        Revisions.of(
            articles.get(0).event().event(), EventClaims.of(articles), Duration.ofHours(2));
    assertEquals(
        List.of(RevisionStatus.CONTRADICTS, RevisionStatus.FIRST),
        revisions.stream().map(FigureRevision::status).toList());
  }

  /** Five stood until eleven o'clock, nine from then on; seven was nobody's number. */
  @ParameterizedTest
  @CsvSource({"5, CONFIRMS", "9, CONFIRMS", "7, CONTRADICTS"})
  void confirmsWhateverStoodInTheCourseOfItsDay(String number, RevisionStatus status) {
    List<CoveredArticle> articles = new ArrayList<>(articles("a =5 b =9"));
    articles.add(AnyReport.by("c.example").at("2024-05-01").killed("=", number).build());
    assertEquals(status, lastOf(articles));
    // The day after, the old number cannot have stood.
    articles.set(2, AnyReport.by("c.example").at("2024-05-02").killed("=", "5").build());
    assertEquals(RevisionStatus.STALE, lastOf(articles));
  }

  private static RevisionStatus lastOf(List<CoveredArticle> articles) {
    List<FigureRevision> revisions =
        Revisions.of(
            articles.get(0).event().event(), EventClaims.of(articles), Duration.ofHours(2));
    return revisions.get(revisions.size() - 1).status();
  }

  private static List<CoveredArticle> articles(String reports) {
    String[] words = reports.split(" ");
    List<CoveredArticle> articles = new ArrayList<>();
    Map<String, CoveredArticle> byOutlet = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      String[] figure = words[i + 1].split("/");
      AnyReport report =
          AnyReport.by(words[i] + ".example")
              .at("2024-05-01T1" + i / 2 + ":00Z")
              .killed(figure[0].substring(0, 1), figure[0].substring(1));
      if (figure.length > 1) {
        report.copying(byOutlet.get(figure[1]), false);
      }
      articles.add(report.build());
      byOutlet.put(words[i], articles.get(articles.size() - 1));
    }
    return articles;
  }
}
