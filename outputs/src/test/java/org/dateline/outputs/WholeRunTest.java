package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ForeignKey;
import org.dateline.outputs.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the reports of articles that are as hostile as can be with the tools of their readers. */
class WholeRunTest {
  @TempDir static Path temp;
  private static Path run;

  @BeforeAll
  static void writeReports() {
    run = temp.resolve("run");
    HostileRun.write(run);
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
      assertEquals(HostileRun.STRINGS.size() * 2, count(sql, "SELECT 1 FROM articles"));
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
