package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Counts apart from grouping: the events are given, and what is reported of them must equal plain
 * counts. A file of JSON lines with {@code source_id}, {@code outlets}, {@code published} and
 * {@code story} can be checked too: {@code -Dcoverage.gold=FILE}.
 */
class GivenEventsTest {
  private record Line(String id, String outlet, String time, String story) {}

  @Test
  void generatedStoriesAreCountedExactly() {
    Random random = new Random(11);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      String day = "2024-05-0" + (1 + random.nextInt(5));
      String time = day + "T1" + random.nextInt(10) + ":00Z";
      String outlet = "outlet-" + random.nextInt(9) + ".example";
      lines.add(new Line("line " + i, outlet, time, "story " + random.nextInt(12)));
    }
    assertTrue(check(lines) > 300);
  }

  @Test
  @EnabledIfSystemProperty(named = "coverage.gold", matches = ".+")
  void storiesOfAFileAreCountedExactly() throws IOException {
    List<Line> lines = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String text : Files.readAllLines(Path.of(System.getProperty("coverage.gold")))) {
      JsonNode line = json.readTree(text);
      lines.add(
          new Line(
              line.get("source_id").asText(),
              line.get("outlets").get(0).asText(),
              line.get("published").asText(),
              line.get("story").asText()));
    }
    System.out.println(lines.size() + " lines, " + check(lines) + " cells of attention equal");
  }

  /** Returns how many cells of attention were compared. */
  private static int check(List<Line> lines) {
    SortedMap<String, List<CoveredArticle>> stories = new TreeMap<>();
    SortedMap<String, Integer> cells = new TreeMap<>();
    SortedMap<String, Integer> days = new TreeMap<>();
    Map<String, Integer> totals = new HashMap<>();
    Map<OutletTrace, Long> traces = new HashMap<>();
    for (Line line : lines) {
      CoveredArticle covered =
          AnyReport.by(line.outlet()).named(line.id()).at(line.time()).on(line.story()).build();
      stories.computeIfAbsent(line.story(), story -> new ArrayList<>()).add(covered);
      String day = line.time().substring(0, 10);
      cells.merge(line.story() + " " + line.outlet(), 1, Integer::sum);
      days.merge(line.story() + " " + day + " " + line.outlet(), 1, Integer::sum);
      totals.merge(day + " " + line.outlet(), 1, Integer::sum);
      OutletTrace.of(covered).forEach(trace -> traces.merge(trace, 1L, Long::sum));
    }
    OutletActivity activity = OutletActivity.of(traces);
    SortedMap<String, Integer> countedCells = new TreeMap<>();
    SortedMap<String, Integer> countedDays = new TreeMap<>();
    stories.forEach(
        (story, articles) -> {
          EventCoverage event =
              MeasuredEvent.of(articles, activity, CoverageSettings.defaults()).coverage();
          assertEquals(articles.size(), event.summary().numArticles());
          assertEquals(event.outlets().size(), event.summary().numOutlets());
          event.outlets().forEach(o -> countedCells.put(story + " " + o.outlet(), o.numArticles()));
          for (Attention row : event.attention()) {
            String outlet = row.date() + " " + row.outlet();
            countedDays.put(story + " " + outlet, Math.toIntExact(row.count()));
            assertEquals(totals.get(outlet), Math.toIntExact(row.totalCount()));
            assertEquals(Ratios.of(row.count(), row.totalCount()), row.ratio());
          }
        });
    assertEquals(cells, countedCells);
    assertEquals(days, countedDays);
    return days.size();
  }
}
