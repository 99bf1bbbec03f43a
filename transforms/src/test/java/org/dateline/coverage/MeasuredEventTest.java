package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.model.CoveredArticle;
import org.dateline.model.DayRange;
import org.dateline.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredEventTest {
  /** a at 9:00 on its own; b copies it at 10:00 with credit, c at 10:30 without; d at 13:00. */
  private static List<CoveredArticle> ferry() {
    CoveredArticle first =
        AnyReport.by("a.example")
            .at("2024-05-01T09:00Z")
            .killed("=", "12")
            .mention("Port Ansa", EntityKind.LOCATION)
            .mention("Mara Quill", EntityKind.PERSON)
            .build();
    return List.of(
        first,
        AnyReport.by("b.example")
            .at("2024-05-01T10:00Z")
            .copying(first, true)
            .killed("=", "12")
            .mention("Port Ansa", EntityKind.LOCATION)
            .build(),
        AnyReport.by("c.example")
            .at("2024-05-01T10:30Z")
            .copying(first, false)
            .killed("=", "12")
            .build(),
        AnyReport.by("d.example")
            .at("2024-05-01T13:00Z")
            .killed("=", "14")
            .mention("Port Ansa", EntityKind.LOCATION)
            .citing("a.example")
            .build(),
        AnyReport.by("e.example")
            .at("2024-05-02T09:00Z")
            .mention("Port Ansa", EntityKind.LOCATION)
            .mention("Mara Quill", EntityKind.PERSON)
            .build());
  }

  @Test
  void theEventIsOnTheDayThatMostIndependentReportsTellAndOtherwiseOnThatOfTheFirst() {
    LocalDate monday = LocalDate.of(2024, 4, 29);
    LocalDate tuesday = monday.plusDays(1);
    CoveredArticle first =
        AnyReport.by("a.example").at("2024-05-01T09:00Z").tellingOf(monday, monday).build();
    CoveredArticle copy =
        AnyReport.by("b.example").copying(first, true).tellingOf(monday, monday).build();
    CoveredArticle other = AnyReport.by("c.example").tellingOf(tuesday, tuesday).build();
    CoveredArticle vague =
        AnyReport.by("d.example").tellingOf(tuesday, tuesday.plusDays(5)).build();
    assertEquals(Optional.of(DayRange.of(monday)), date(first, other));
    assertEquals(Optional.of(DayRange.of(monday)), date(other, copy, first));
    assertEquals(Optional.of(DayRange.of(tuesday)), date(first, copy, other, vague));
    assertEquals(Optional.of(new DayRange(tuesday, tuesday.plusDays(5))), date(vague));
    assertEquals(
        Optional.of(DayRange.of(LocalDate.of(2024, 5, 1))),
        date(AnyReport.by("e.example").at("2024-05-01T09:00Z").build()));
  }

  private static Optional<DayRange> date(CoveredArticle... articles) {
    return measure(List.of(articles)).summary().date();
  }

  @Test
  void sumsUpAnEvent() {
    EventSummary summary = measure(ferry()).summary();
    assertEquals(5, summary.numArticles());
    assertEquals(5, summary.numOutlets());
    // a with its copies b and c, d, e.
    assertEquals(3, summary.independentReports());
    assertEquals(List.of("a.example"), summary.first().outlets());
    assertEquals(List.of("a.example"), summary.firstIndependent().outlets());
    assertEquals("Port Ansa", summary.location());
    assertEquals("2024-05-01T10:00:00Z", summary.peakHour().orElseThrow().toString());
    // The third of five reports came at 10:30, the last at 9:00 of the next day.
    assertEquals("1.50", summary.halfLifeHours().orElseThrow().toString());
    assertEquals("24.00", summary.durationHours().orElseThrow().toString());
    // 12 and 14 have one independent report each; the tie goes to the later.
    assertEquals("killed: 14 people (12 to 14)", summary.headlineFigure());
    assertEquals(1, summary.figuresInConflict());
  }

  /** One of four tells a number: it stands for the event; one of five does not. */
  @Test
  void namesNoHeadlineFigureThatFewReportsTell() {
    List<CoveredArticle> reports = new ArrayList<>();
    for (String outlet : List.of("a.example", "b.example")) {
      reports.add(AnyReport.by(outlet).at("2024-05-01").killed("=", "5").build());
    }
    for (int i = 0; i < 6; i++) {
      reports.add(AnyReport.by("outlet" + i + ".example").at("2024-05-01").build());
    }
    assertEquals("killed: 5 people", measure(reports).summary().headlineFigure());
    reports.add(AnyReport.by("e.example").at("2024-05-01").build());
    assertEquals("", measure(reports).summary().headlineFigure());
  }

  /** One report takes the town for that of another country; both name France, nobody Canada. */
  @Test
  void putsATownIntoTheCountryThatReportsMention() {
    List<CoveredArticle> reports =
        List.of(
            AnyReport.by("a.example").place("Lyon", "CA", "50").place("France", "FR", "").build(),
            AnyReport.by("b.example")
                .place("France", "FR", "48")
                .place("Lyon", "FR", "45")
                .build());
    assertEquals("Lyon, France", measure(reports).summary().location());
  }

  @Test
  void putsASeaIntoNoCountryAndNothingOntoAContinent() {
    assertEquals("Gulf of Ansa", placeOf("Gulf of Ansa"));
    assertEquals("Point Ansa, France", placeOf("Point Ansa"));
    assertEquals("France", placeOf("Europe"));
  }

  @Test
  void leavesOutAPlaceThatOneReportInFiveNames() {
    assertEquals("Lyon, France", placeNamedByOneOf(4));
    assertEquals("", placeNamedByOneOf(5));
  }

  private static String placeNamedByOneOf(int numReports) {
    List<CoveredArticle> reports = new ArrayList<>();
    reports.add(AnyReport.by("town.example").place("Lyon", "FR", "45").build());
    for (int i = 1; i < numReports; i++) {
      reports.add(AnyReport.by("outlet-" + i + ".example").build());
    }
    return measure(reports).summary().location();
  }

  private static String placeOf(String name) {
    List<CoveredArticle> reports = new ArrayList<>();
    for (String outlet : List.of("a.example", "b.example", "c.example", "d.example")) {
      reports.add(AnyReport.by(outlet).place(name, "", "").place("France", "FR", "").build());
    }
    return measure(reports).summary().location();
  }

  @Test
  void measuresWhatEachOutletMadeOfIt() {
    List<OutletCoverage> rows = measure(ferry()).outlets();
    assertEquals(
        List.of("a.example", "b.example", "c.example", "d.example", "e.example"),
        rows.stream().map(OutletCoverage::outlet).toList());
    assertEquals(
        List.of(0L, 60L, 90L, 240L, 1440L),
        rows.stream().map(row -> row.lag().orElseThrow().minutes()).toList());
    assertTrue(rows.get(0).isFirst());
    assertEquals(List.of("a.example"), rows.get(3).sourcesCited());
  }

  @ParameterizedTest(name = "followed on {0}")
  @CsvSource({"2024-05-02T09:00Z, 1", "2024-05-08T09:00Z, 1", "2024-05-08T09:01Z, 0"})
  void countsAsFollowersWhoCameWithinAWeek(String followed, int followers) {
    List<CoveredArticle> reports =
        List.of(
            AnyReport.by("a.example").at("2024-05-01T09:00Z").build(),
            AnyReport.by("b.example").at(followed).build());
    assertEquals(followers, measure(reports).scoop().map(Scoop::followers).orElse(0));
  }

  /** The reports look back on something of years ago. */
  @Test
  void theEventIsOnNoDayLongBeforeItsFirstReport() {
    LocalDate longAgo = LocalDate.of(2023, 4, 30);
    LocalDate lately = LocalDate.of(2023, 5, 1);
    assertEquals(
        Optional.of(DayRange.of(LocalDate.of(2024, 5, 1))),
        date(AnyReport.by("a.example").at("2024-05-01").tellingOf(longAgo, longAgo).build()));
    assertEquals(
        Optional.of(DayRange.of(lately)),
        date(AnyReport.by("a.example").at("2024-05-01").tellingOf(lately, lately).build()));
  }

  @Test
  void findsScoopsAndOmissions() {
    EventCoverage coverage = measure(ferry());
    Scoop scoop = coverage.scoop().orElseThrow();
    assertEquals("a.example", scoop.outlet());
    assertEquals(4, scoop.followers());
    // b names whom it copies, d cites it.
    assertEquals(2, scoop.followersCrediting());
    // 60, 90, 240, 1440: (90 + 240) / 2.
    assertEquals(Optional.of(165L), scoop.medianFollowMinutes());
    // Port Ansa in all 3 families, Mara Quill and the dead in 2 of 3; c has the dead only.
    assertEquals(
        List.of(
            "b.example ENTITY person:mara-quill 0.6667",
            "c.example ENTITY location:port-ansa 1.0000",
            "c.example ENTITY person:mara-quill 0.6667",
            "d.example ENTITY person:mara-quill 0.6667",
            "e.example FIGURE killed person people 0.6667"),
        coverage.omissions().stream()
            .map(o -> o.outlet() + " " + o.kind() + " " + o.item() + " " + o.shareWith())
            .toList());
  }

  @Test
  void findsSilentOutletsAndSharesOfAttention() {
    List<CoveredArticle> elsewhere =
        List.of(
            AnyReport.by("a.example").named("other").at("2024-05-01T08:00Z").build(),
            AnyReport.by("x.example").at("2024-05-02T23:00Z").build(),
            AnyReport.by("y.example").at("2024-05-03T00:00Z").build());
    List<CoveredArticle> corpus = new ArrayList<>(ferry());
    corpus.addAll(elsewhere);
    EventCoverage coverage =
        MeasuredEvent.of(ferry(), activity(corpus), CoverageSettings.defaults()).coverage();
    // x published on the event's second day, y only after its last. Of x's 5 peers 5 cover it.
    assertEquals(
        List.of(new SilentOutlet(coverage.summary().event(), "x.example", 1, Ratios.of(5, 5))),
        coverage.silent());
    // Of a's two articles of the first day one is on the event.
    assertEquals("0.5000", coverage.attention().get(0).ratio().toString());
    assertEquals(2, coverage.attention().get(0).totalCount());
  }

  @Test
  void doesNotDependOnTheOrderOfArticles() {
    MeasuredEvent measured = measured(ferry());
    List<CoveredArticle> shuffled = new ArrayList<>(ferry());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(measured, measured(shuffled));
  }

  @Test
  void addsUpOutletsAndPairsInAnyOrder() {
    CorpusTotals totals =
        CorpusTotals.none()
            .add(CorpusTotals.of(measure(ferry())))
            .add(CorpusTotals.of(measure(List.of(lone()))));
    CorpusTotals other =
        CorpusTotals.none()
            .add(CorpusTotals.of(measure(List.of(lone()))))
            .add(CorpusTotals.none().add(CorpusTotals.of(measure(ferry()))));
    assertEquals(totals, other);
    OutletProfile profile =
        totals.profiles(OutletActivity.of(Map.of())).stream()
            .filter(outlet -> outlet.outlet().equals("a.example"))
            .findFirst()
            .orElseThrow();
    // Two of six articles; one weighs 1/3 and one 1, of 1 + 1 + 1 + 1 for all families.
    assertEquals("0.3333", profile.ratio().toString());
    assertEquals("0.3333", profile.adjustedRatio().toString());
    assertEquals(2, profile.totals().copiedBy());
    assertEquals(1, profile.totals().citedBy());
    assertEquals(2, profile.totals().firstReports());
    PairProfile pair = pair(totals, "b.example", "a.example");
    assertEquals(1, pair.totals().copies());
    assertEquals(1, pair.totals().credited());
    assertEquals(Optional.of(60L), pair.medianLag());
    assertEquals(1, pair.totals().follows());
    // b covers 1 event, a 2, both 1: 1 / (1 x sqrt 2), 1 / (1 + 2 - 1).
    assertEquals("0.7071", pair.cosine().orElseThrow().toString());
    assertEquals("0.5000", pair.jaccard().orElseThrow().toString());
  }

  private static CoveredArticle lone() {
    return AnyReport.by("a.example").named("lone").on("another").at("2024-05-03").build();
  }

  private static PairProfile pair(CorpusTotals totals, String from, String to) {
    return totals.pairProfiles().stream()
        .filter(profile -> profile.pair().equals(new OutletPair(from, to)))
        .findFirst()
        .orElseThrow();
  }

  private static EventCoverage measure(List<CoveredArticle> articles) {
    return measured(articles).coverage();
  }

  private static MeasuredEvent measured(List<CoveredArticle> articles) {
    return MeasuredEvent.of(articles, activity(articles), CoverageSettings.defaults());
  }

  private static OutletActivity activity(List<CoveredArticle> articles) {
    Map<OutletTrace, Long> traces = new HashMap<>();
    for (CoveredArticle covered : articles) {
      OutletTrace.of(covered).forEach(trace -> traces.merge(trace, 1L, Long::sum));
    }
    return OutletActivity.of(traces);
  }
}
