package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.CoverageSettings;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.Ledger;
import org.dateline.coverage.MeasuredEvent;
import org.dateline.coverage.OutletActivity;
import org.dateline.coverage.OutletTrace;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.Hex;
import org.dateline.outputs.page.Page;
import org.dateline.outputs.page.PageData;
import org.dateline.outputs.page.PageEvent;
import org.dateline.outputs.page.PageEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page stays small however large the run and however long its words. */
class LargePageTest {
  private static final int EVENTS = 1_500;
  private static final int OUTLETS = 400;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 3, 1);

  @Test
  void holdsAThousandEventsInLessThanTwoMegabytes() {
    List<CoveredArticle> corpus = new ArrayList<>();
    List<List<CoveredArticle>> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(event(i));
      corpus.addAll(events.get(i));
    }
    OutletActivity activity = activity(corpus);
    List<PageEvent> drawn = new ArrayList<>();
    CorpusTotals totals = CorpusTotals.none();
    for (List<CoveredArticle> articles : events) {
      EventCoverage coverage =
          MeasuredEvent.of(articles, activity, CoverageSettings.defaults()).coverage();
      drawn.add(PageEvents.of(coverage));
      totals.add(CorpusTotals.of(coverage));
    }
    String page =
        Page.of(PageData.of(drawn, EVENTS, totals, activity, new Ledger(new TreeMap<>())));
    assertEquals(1_000, page.split("\"independent\":", -1).length - 1);
    assertTrue(page.split("\"detail\":", -1).length - 1 >= 10, "the largest tell more");
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 2_000_000, () -> "the page has " + bytes + " bytes");
    assertTrue(bytes > 500_000, () -> "so small a page proves nothing: " + bytes + " bytes");
  }

  @ParameterizedTest
  @CsvSource({"399, 0", "400, 401", "500, 501"})
  void tellsHowManyDaysItLeavesOut(int days, int told) {
    List<CoveredArticle> articles = event(0);
    String outlet = articles.get(0).reading().article().outlet();
    Map<OutletTrace, Long> traces = traces(articles);
    for (int day = 0; day < days; day++) {
      String date = FIRST_DAY.plusDays(day).toString();
      traces.put(new OutletTrace(outlet, OutletTrace.Of.DAY, date), 1L);
    }
    OutletActivity activity = OutletActivity.of(traces);
    CorpusTotals totals =
        CorpusTotals.of(
            MeasuredEvent.of(articles, activity, CoverageSettings.defaults()).coverage());
    String data = PageData.of(List.of(), 1, totals, activity, new Ledger(new TreeMap<>()));
    assertEquals(told > 0, data.contains("\"allDays\":" + told), data);
    assertTrue(data.contains(FIRST_DAY.plusDays(398).toString()), data);
    assertFalse(data.contains(FIRST_DAY.plusDays(400).toString()), data);
  }

  /**
   * Returns two to nine reports, some of them copies, whose titles fill a whole cell of a table.
   */
  private static List<CoveredArticle> event(int number) {
    String title = "The \u00e9vent number " + number + " has words enough. ".repeat(14);
    List<CoveredArticle> articles = new ArrayList<>();
    for (int i = 0; i < 2 + number % 8; i++) {
      Optional<CoveredArticle> original =
          i % 3 == 2 ? Optional.of(articles.get(0)) : Optional.empty();
      articles.add(
          AnyArticle.saying(
              number + " " + i,
              title + i,
              "outlet-" + (number * 7 + i * 13) % OUTLETS + ".example",
              new EventId(Hex.digest("event " + number)),
              original));
    }
    return articles;
  }

  private static OutletActivity activity(List<CoveredArticle> corpus) {
    return OutletActivity.of(traces(corpus));
  }

  private static Map<OutletTrace, Long> traces(List<CoveredArticle> corpus) {
    Map<OutletTrace, Long> traces = new HashMap<>();
    for (CoveredArticle covered : corpus) {
      OutletTrace.of(covered).forEach(trace -> traces.merge(trace, 1L, Long::sum));
    }
    return traces;
  }
}
