package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coverage.CoverageSettings;
import org.dateline.coverage.Ledger;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.Hex;
import org.dateline.model.Tally;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ForeignKey;
import org.dateline.outputs.report.Report;
import org.dateline.steps.KeepLedger;
import org.dateline.steps.MeasureCoverage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the reports of articles that are as hostile as can be with the tools of their readers. */
class WholeRunTest {
  private static final List<String> HOSTILE =
      List.of(
          "</script><script>document.title='owned'</script>",
          "<img src=x onerror=\"document.title='owned'\">",
          "javascript:document.title='owned'",
          "\"; document.title='owned'; //",
          "{{script}} ${7*7} \u2028\u2029 <!--",
          "\u202Egnirts desrever \u200F",
          "=cmd|'/C calc'!A0",
          "line\nbreak, \"quotes\"\r\nand \u0000 more \uD83D\uDEA2 \uD83D",
          "x".repeat(10_000));

  @TempDir static Path temp;
  private static Path run;

  @BeforeAll
  static void writeReports() {
    run = temp.resolve("run");
    RunFolder folder = RunFolder.of(run.toString(), "test");
    TestPipeline pipeline = TestPipeline.create();
    pipeline.enableAbandonedNodeEnforcement(false);
    PCollectionTuple measured =
        pipeline
            .apply("Articles", Create.of(articles()))
            .apply(MeasureCoverage.inBuckets(3, CoverageSettings.defaults()));
    PCollection<Ledger> ledger =
        pipeline
            .apply("Tallies", Create.of(new Tally("read", Tally.READ, "=1", "2024-01-25")))
            .apply(KeepLedger.of());
    PCollectionView<Ledger> counts = ledger.apply(View.asSingleton());
    PCollectionList.of(measured.apply(WriteReports.to(folder, 3)))
        .and(measured.get(MeasureCoverage.ARTICLES).apply(WriteDetail.to(folder, 3)))
        .and(measured.apply(WritePage.to(folder, counts)))
        .and(ledger.apply(WriteLedger.to(folder)))
        .apply(Flatten.pCollections())
        .apply(
            PublishRun.to(
                folder,
                new RunFacts(new TreeMap<>(), new TreeMap<>(), List.of(), Instant.EPOCH),
                false,
                counts));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void everyReportLoadsWithItsTypesAndEveryKeyHolds() throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      for (Report<?> report : Reports.all()) {
        sql.execute(
            "CREATE TABLE "
                + report.name()
                + " AS SELECT * FROM read_csv('"
                + run.resolve(report.fileName())
                + "', header = true, auto_detect = false, quote = '\"', escape = '\"',"
                + " max_line_size = 10000000, columns = {"
                + types(report)
                + "})");
      }
      for (Report<?> report : Reports.all()) {
        if (report.unique()) {
          String key = "\"" + String.join("\", \"", report.key()) + "\"";
          assertEquals(
              0,
              count(
                  sql,
                  "SELECT 1 FROM " + report.name() + " GROUP BY " + key + " HAVING count(*) > 1"),
              report.name() + " has rows of one key");
        }
        for (ForeignKey key : report.foreignKeys()) {
          assertEquals(0, count(sql, orphans(report, key)), report.name() + " " + key);
        }
      }
      assertEquals(HOSTILE.size() * 2, count(sql, "SELECT 1 FROM articles"));
      assertEquals(
          1,
          count(sql, "SELECT 1 FROM figures WHERE value < -79 AND length(object) = 10000 LIMIT 1"));
    }
  }

  @Test
  void everyExampleOfTheManualRuns() throws SQLException, IOException {
    String manual = Files.readString(Path.of("README.md"));
    String[] examples = manual.split("```sql\n");
    assertEquals(Reports.all().size(), examples.length - 1);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute("SET file_search_path = '" + run + "'");
      for (int i = 1; i < examples.length; i++) {
        String query = examples[i].substring(0, examples[i].indexOf("```"));
        try (ResultSet rows = sql.executeQuery(query)) {
          assertTrue(rows.getMetaData().getColumnCount() > 1, query);
        }
      }
    }
  }

  @Test
  void thePageHoldsNoMarkupOfArticles() throws IOException {
    String page = Files.readString(run.resolve("index.html"));
    assertEquals(2, page.split("<script", -1).length - 1);
    assertEquals(2, page.split("</script>", -1).length - 1);
    assertFalse(page.contains("<img"));
    assertTrue(page.contains("default-src 'none'"));
    assertTrue(page.length() < 2_000_000);
  }

  /** Needs a Chromium on the path; without one it is skipped, and says so. */
  @Test
  void thePageOpensInABrowserAndRunsNothingOfArticles() throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no chromium on the path: the page was not opened");
    for (String view : List.of("overview", "events", "outlets", "matrix", "ledger", event())) {
      String dom = open(browser.get(), view);
      assertTrue(dom.contains("<h1>"), () -> view + " shows nothing: " + dom.length());
      assertFalse(dom.contains("<title>owned"), view);
      assertFalse(dom.contains("<img"), view);
      assertEquals(2, dom.split("<script", -1).length - 1, view);
      assertFalse(dom.contains("href=\"javascript:"), view);
    }
  }

  private static String open(Path browser, String view) throws Exception {
    Path dom = temp.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + temp.resolve("browser"),
                "--virtual-time-budget=2000",
                "--dump-dom",
                run.resolve("index.html").toUri() + "#" + view)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the browser did not end");
    }
    return Files.readString(dom);
  }

  private static Optional<Path> browser() {
    for (String folder : System.getenv("PATH").split(":")) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static String event() {
    return "event=" + Hex.digest("shared");
  }

  private static List<CoveredArticle> articles() {
    List<CoveredArticle> articles = new ArrayList<>();
    Optional<CoveredArticle> first = Optional.empty();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String words = HOSTILE.get(i);
      CoveredArticle shared =
          AnyArticle.saying("shared " + i, words, words, new EventId(Hex.digest("shared")), first);
      articles.add(shared);
      articles.add(
          AnyArticle.saying(
              "alone " + i, words, "=out.example", new EventId(Hex.digest("a" + i)), first));
      first = i % 2 == 0 ? Optional.of(shared) : Optional.empty();
    }
    return articles;
  }

  private static String types(Report<?> report) {
    return report.columns().stream()
        .map(column -> "'" + column.name() + "': '" + type(column) + "'")
        .collect(Collectors.joining(", "));
  }

  private static String type(Column<?> column) {
    return switch (column.type()) {
      case STRING, TIME, LIST -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  private static String orphans(Report<?> report, ForeignKey key) {
    String target = key.report().isEmpty() ? report.name() : key.report();
    List<String> present = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      present.add("a.\"" + key.columns().get(i) + "\" IS NOT NULL");
      equal.add("a.\"" + key.columns().get(i) + "\" = b.\"" + key.references().get(i) + "\"");
    }
    return "SELECT 1 FROM "
        + report.name()
        + " a WHERE "
        + String.join(" AND ", present)
        + " AND NOT EXISTS (SELECT 1 FROM "
        + target
        + " b WHERE "
        + String.join(" AND ", equal)
        + ")";
  }

  private static int count(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery("SELECT count(*) FROM (" + query + ")")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
