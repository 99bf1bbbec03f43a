package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;
import org.junit.jupiter.api.Test;

/** What of an event's measures is told over earlier runs, and what over this one. */
class EarlierReportsTest {
  private static final CoveredArticle WIRE =
      AnyReport.by("wire.example").at("2024-05-01T06:00Z").build();
  private static final CoveredArticle FIRST =
      AnyReport.by("a.example").at("2024-05-01T07:00Z").build();
  private static final CoveredArticle QUIET =
      AnyReport.by("q.example").at("2024-05-01T20:00Z").build();
  private static final List<CoveredArticle> TODAY =
      List.of(
          AnyReport.by("a.example").named("again").at("2024-05-02T07:00Z").build(),
          AnyReport.by("b.example").at("2024-05-02T08:00Z").build(),
          AnyReport.by("c.example").at("2024-05-02T09:00Z").build());

  private static EventCoverage measured(CoveredArticle... earlier) {
    Map<OutletTrace, Long> traces = new HashMap<>();
    List<CoveredArticle> active = new ArrayList<>(TODAY);
    active.add(AnyReport.by("q.example").on("else").at("2024-05-02T10:00Z").build());
    for (CoveredArticle covered : active) {
      OutletTrace.of(covered).forEach(trace -> traces.merge(trace, 1L, Long::sum));
    }
    List<EarlierReport> known = new ArrayList<>();
    for (CoveredArticle covered : earlier) {
      known.add(EarlierReport.of(covered));
    }
    return MeasuredEvent.of(
            TODAY, EarlierReports.of(known), OutletActivity.of(traces), CoverageSettings.defaults())
        .coverage();
  }

  private static String first(EventCoverage coverage) {
    FirstReport first = coverage.summary().first();
    return first.outlets() + " " + first.time().map(PublicationTime::text).orElse("");
  }

  @Test
  void theFirstReportMayBeOfAnEarlierRun() {
    assertEquals("[a.example] 2024-05-02T07:00Z", first(measured()));
    assertEquals("[a.example] 2024-05-01T07:00Z", first(measured(FIRST)));
    assertEquals("[wire.example] 2024-05-01T06:00Z", first(measured(FIRST, WIRE)));
  }

  @Test
  void lagsCountFromTheFirstReportOfAll() {
    List<OutletCoverage> rows = measured(FIRST, WIRE).outlets();
    assertEquals(List.of("a.example", "b.example", "c.example"), outlets(rows));
    // a's own first report is of yesterday too, one hour after the agency's.
    assertEquals(Optional.of(60L), rows.get(0).lag().map(Lag::minutes));
    assertEquals(Optional.of(26 * 60L), rows.get(1).lag().map(Lag::minutes));
    assertFalse(rows.get(0).isFirst());
    assertTrue(measured(FIRST).outlets().get(0).isFirst());
  }

  @Test
  void countsAreOfThisRunOnly() {
    EventSummary summary = measured(FIRST, WIRE, QUIET).summary();
    assertEquals(3, summary.numArticles());
    assertEquals(3, summary.numOutlets());
    assertEquals("27.00", summary.durationHours().orElseThrow().toString());
  }

  @Test
  void anOutletThatReportedEarlierIsNotSilent() {
    assertEquals(
        List.of("q.example"), measured().silent().stream().map(SilentOutlet::outlet).toList());
    assertEquals(List.of(), measured(QUIET).silent());
  }

  @Test
  void aScoopIsToldWhereItsOutletReports() {
    assertEquals(Optional.of("a.example"), measured(FIRST).scoop().map(Scoop::outlet));
    assertEquals(Optional.empty(), measured(WIRE).scoop());
  }

  private static List<String> outlets(List<OutletCoverage> rows) {
    return rows.stream().map(OutletCoverage::outlet).toList();
  }
}
