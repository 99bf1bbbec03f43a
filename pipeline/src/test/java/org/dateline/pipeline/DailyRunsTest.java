package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the articles of the samples in two parts, the second of which remembers the first. */
class DailyRunsTest {
  private static final Path GOLDEN = Path.of("../outputs/golden");
  private static final String FIRST = "2024-03-12";
  private static final String SECOND = "2024-03-13";

  /** Between the second report of the agency and the copies of it. */
  private static final String CUT = "2024-03-12T14:30";

  @TempDir static Path folder;

  private static final Set<String> FIRST_ARTICLES = new HashSet<>();

  @BeforeAll
  static void runBothDays() throws IOException {
    List<String> all = Files.readAllLines(GOLDEN.resolve("articles.jsonl"));
    List<String> first = new ArrayList<>();
    for (String line : all) {
      JsonNode article = new ObjectMapper().readTree(line);
      String published = article.path("published_at").asText();
      if (!published.isEmpty() && published.compareTo(CUT) < 0) {
        first.add(line);
        FIRST_ARTICLES.add(article.path("article_id").asText());
      }
    }
    Files.write(folder.resolve(FIRST + ".jsonl"), first);
    // The second crawl meets the pages of the first again.
    Files.write(folder.resolve(SECOND + ".jsonl"), all);
    assertEquals(ExitCode.DONE, run(FIRST).exitCode());
    Run second = run(SECOND);
    assertEquals(ExitCode.DONE, second.exitCode(), second.err());
    String remembers = "Remembers " + FIRST + " (" + FIRST_ARTICLES.size() + " articles)";
    assertTrue(second.err().contains(remembers), second.err());
    Run whole =
        Run.unchecked(
            "--inputs=" + folder.resolve(SECOND + ".jsonl"),
            "--output=" + folder.resolve("reports/whole"));
    assertEquals(ExitCode.DONE, whole.exitCode(), whole.err());
  }

  private static Run run(String date) {
    return run(date, folder.resolve("state"));
  }

  private static Run run(String date, Path state) {
    return Run.of(
        "--inputs=" + folder + "/{date}.jsonl",
        "--output=" + folder + "/reports/{date}",
        "--state=" + state,
        "--date=" + date,
        "--overwrite");
  }

  private static List<Map<String, String>> rows(String date, String report) throws IOException {
    return Reports.rows(folder.resolve("reports/" + date + "/" + report));
  }

  /** A day may group what it has in another way than all days together do, and ids stay. */
  @Test
  void theDaysTogetherGiveTheEventsOfOneRunButForFew() throws IOException {
    Map<String, String> whole = new HashMap<>();
    rows("whole", "articles.csv")
        .forEach(row -> whole.put(row.get("article_id"), row.get("event_id")));
    int all = whole.size();
    int different = 0;
    Set<String> firstEvents = new HashSet<>();
    int joined = 0;
    for (String date : List.of(FIRST, SECOND)) {
      for (Map<String, String> row : rows(date, "articles.csv")) {
        String event = row.get("event_id");
        different += event.equals(whole.remove(row.get("article_id"))) ? 0 : 1;
        if (date.equals(FIRST)) {
          firstEvents.add(event);
        } else {
          joined += firstEvents.contains(event) ? 1 : 0;
        }
      }
    }
    assertEquals(Map.of(), whole);
    assertTrue(joined > 10, joined + " articles join an event of the first day");
    assertTrue(different <= all / 8, different + " of " + all + " articles");
  }

  @Test
  void copiesFindTheirOriginalOfTheDayBefore() throws IOException {
    Set<String> originals = new HashSet<>();
    rows(SECOND, "copies.csv").forEach(row -> originals.add(row.get("original_article_id")));
    originals.retainAll(FIRST_ARTICLES);
    assertFalse(originals.isEmpty());
  }

  @Test
  void firstReportsMayBeOfTheDayBefore() throws IOException {
    Map<String, String> firsts = new HashMap<>();
    rows(FIRST, "events.csv")
        .forEach(row -> firsts.put(row.get("event_id"), row.get("first_report_at")));
    int common = 0;
    for (Map<String, String> row : rows(SECOND, "events.csv")) {
      String first = firsts.get(row.get("event_id"));
      if (first != null) {
        common++;
        assertEquals(first, row.get("first_report_at"), row.toString());
      }
    }
    assertTrue(common > 1, common + " events go on");
  }

  @Test
  void whatTheFirstDayReportedIsLeftOutOfTheSecond() throws IOException {
    Set<String> reported = new HashSet<>();
    rows(SECOND, "articles.csv").forEach(row -> reported.add(row.get("article_id")));
    reported.retainAll(FIRST_ARTICLES);
    assertEquals(Set.of(), reported);
    long told =
        rows(SECOND, "rejected.csv").stream()
            .filter(row -> row.get("reason").equals("known_article"))
            .count();
    assertEquals(FIRST_ARTICLES.size(), told);
    SortedMap<String, Long> balance = new TreeMap<>();
    for (Map<String, String> row : rows(SECOND, "ledger.csv")) {
      long records = Long.parseLong(row.get("records"));
      balance.merge(
          row.get("step"), row.get("reason").equals("read") ? records : -records, Long::sum);
    }
    assertTrue(balance.containsKey("recall"), balance.toString());
    balance.forEach((step, rest) -> assertEquals(0, rest, step));
  }

  @Test
  void runningADayAgainChangesNothing() throws IOException {
    Map<String, String> before = files();
    assertTrue(before.size() > 40, before.keySet().toString());
    assertEquals(ExitCode.DONE, run(FIRST).exitCode());
    assertEquals(before, files());
    assertEquals(ExitCode.DONE, run(SECOND).exitCode());
    assertEquals(before, files());
  }

  /** What the store keeps has no folders to rename; everything else is the same. */
  @Test
  void daysRememberOnAStoreOfObjectsToo() throws IOException {
    for (String date : List.of(FIRST, SECOND, SECOND)) {
      Run run =
          Run.unchecked(
              "--inputs=" + folder + "/{date}.jsonl",
              "--output=store://" + folder + "/stored/reports/{date}",
              "--state=store://" + folder + "/stored/state",
              "--date=" + date,
              "--overwrite");
      assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    }
    for (String date : List.of(FIRST, SECOND)) {
      for (String place : List.of("reports/", "state/")) {
        assertEquals(
            reports(folder.resolve(place + date)),
            reports(folder.resolve("stored/" + place + date)));
      }
    }
  }

  /** Returns the content of all files but the manifest, which tells when and where. */
  private static SortedMap<String, String> reports(Path place) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : Reports.files(place)) {
      String name = place.relativize(file).toString();
      if (!name.equals("manifest.json")) {
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    assertTrue(files.size() > 1, files.keySet().toString());
    return files;
  }

  /** Returns the content of all reports and of all that is remembered, but for the time taken. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String place : List.of("reports/", "state/")) {
      for (String date : List.of(FIRST, SECOND)) {
        for (Path file : Reports.files(folder.resolve(place + date))) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          int timing = text.indexOf("\"timing\"");
          String name = folder.relativize(file).toString();
          files.put(name, timing < 0 ? text : text.substring(0, timing));
        }
      }
    }
    return files;
  }
}
