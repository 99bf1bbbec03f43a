package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.outputs.detail.DetailReports;
import org.dateline.outputs.report.Cells;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.CsvRows;
import org.dateline.outputs.report.ForeignKey;
import org.dateline.outputs.report.Formulas;
import org.dateline.outputs.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the golden reports, and those of hostile articles, with the tools of their readers. */
class WholeRunTest {
  private static final Path GOLDEN = Path.of("golden").toAbsolutePath();

  @TempDir static Path temp;
  private static Path hostile;

  @BeforeAll
  static void writeReports() {
    hostile = temp.resolve("run");
    HostileRun.write(hostile, EnumSet.allOf(Extra.class));
  }

  private static Path run(String name) {
    return name.equals("golden") ? GOLDEN : hostile;
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "hostile"})
  void everyReportLoadsWithItsTypesAndEveryKeyHolds(String run) throws SQLException {
    try (LoadedReports loaded = LoadedReports.of(run(run))) {
      for (Report<?> report : Reports.all()) {
        if (report.unique()) {
          assertEquals(0, loaded.doubles(report), report.name() + " has rows of one key");
        }
        for (ForeignKey key : report.foreignKeys()) {
          assertEquals(0, loaded.orphans(report, key), report.name() + " " + key);
        }
      }
    }
  }

  /** Undoes the neutralising as the manual says. */
  @Test
  void hostileCellsArriveWholeInEveryColumnThatHoldsText() throws SQLException, IOException {
    Set<String> expected = new TreeSet<>();
    for (String string : HostileRun.STRINGS) {
      String written = new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      expected.add(Cells.writable(written));
    }
    try (LoadedReports loaded = LoadedReports.of(hostile)) {
      for (String column :
          List.of(
              "articles.title",
              "articles.url",
              "articles.outlet_name",
              "articles.section",
              "figures.surface",
              "figures.object",
              "figures.attributed_to",
              "figures.sentence",
              "figures.figure_place",
              "mentions.entity",
              "mentions.surface",
              "quotes.content",
              "quotes.speaker",
              "citations.cited_outlet",
              "citations.sentence",
              "coverage.outlet",
              "outlets.outlet",
              "event_links.evidence",
              "events.title")) {
        String[] names = column.split("\\.");
        Set<String> found = new TreeSet<>();
        String query = "SELECT DISTINCT " + undone(names[1]) + " FROM " + names[0];
        try (ResultSet rows = loaded.query(query)) {
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        }
        found.removeIf(text -> !expected.contains(text));
        assertEquals(expected, found, column);
      }
    }
  }

  /** No spreadsheet runs a cell that begins so; what begins with a sign is a number. */
  @ParameterizedTest
  @ValueSource(strings = {"golden", "hostile"})
  void noCellOfAnyReportCanRunAsAFormula(String run) throws IOException {
    int neutralised = 0;
    for (Report<?> report : Reports.all()) {
      Path file = run(run).resolve(report.fileName());
      try (CsvRows rows = CsvRows.of(Files.newInputStream(file))) {
        while (rows.hasNext()) {
          for (String cell : rows.next()) {
            boolean starts = cell.matches("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n].*");
            assertTrue(!starts || cell.matches("-[0-9.]+"), report.name() + ": " + cell);
            neutralised += Formulas.undo(cell).equals(cell) ? 0 : 1;
          }
        }
      }
    }
    assertTrue(neutralised > 100, "the runs hold cells that had to be neutralised");
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "hostile"})
  void everySqlExampleOfTheManualRuns(String run) throws SQLException, IOException {
    List<String> examples = examples("sql");
    assertEquals(Reports.all().size(), examples.size());
    List<String> silent = new ArrayList<>();
    try (LoadedReports loaded = LoadedReports.of(run(run))) {
      for (String query : examples) {
        try (ResultSet rows = loaded.query(query)) {
          assertTrue(rows.getMetaData().getColumnCount() > 1, query);
          if (!rows.next()) {
            silent.add(query);
          }
        }
      }
    }
    assertTrue(run.equals("hostile") || silent.isEmpty(), () -> "answer nothing: " + silent);
  }

  @Test
  void parquetHoldsTheRowsOfTheCsvWithTheirTypes() throws SQLException, IOException {
    try (LoadedReports loaded = LoadedReports.of(hostile)) {
      for (var detail : DetailReports.all()) {
        Report<?> report = detail.report();
        String parquet = "'" + hostile.resolve(report.name() + ".parquet") + "'";
        List<String> types = new ArrayList<>();
        try (ResultSet columns = loaded.query("DESCRIBE SELECT * FROM " + parquet)) {
          while (columns.next()) {
            types.add(columns.getString(1) + " " + columns.getString(2));
          }
        }
        assertEquals(
            report.columns().stream().map(c -> c.name() + " " + LoadedReports.type(c)).toList(),
            types);
        String csv = "SELECT " + undone(report) + " FROM " + report.name();
        String table = "SELECT * FROM " + parquet;
        assertEquals(0, loaded.count("(" + csv + ") EXCEPT ALL (" + table + ")"), report.name());
        assertEquals(0, loaded.count("(" + table + ") EXCEPT ALL (" + csv + ")"), report.name());
        assertTrue(loaded.count(table) > 0, report.name());
      }
    }
  }

  @Test
  void theOtherFormsAreTheSameBytesEveryRun() throws IOException {
    Path again = temp.resolve("again");
    HostileRun.write(again, EnumSet.allOf(Extra.class));
    for (String name : List.of("figures.parquet", "articles.parquet", "copies.parquet")) {
      assertEquals(-1, Files.mismatch(hostile.resolve(name), again.resolve(name)), name);
    }
    for (String name : List.of("gkg.tsv", "gdelt_mentions.tsv")) {
      assertEquals(-1, Files.mismatch(hostile.resolve(name), again.resolve(name)), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gkg.tsv 27", "gdelt_mentions.tsv 16"})
  void hostileArticlesBreakNoLineOfAnExport(String expected) throws IOException {
    String[] words = expected.split(" ");
    String table = Files.readString(hostile.resolve(words[0]));
    List<String> lines = List.of(table.split("\n", -1));
    assertEquals(HostileRun.STRINGS.size() * 2 + 1, lines.size());
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertEquals(Integer.parseInt(words[1]), line.split("\t", -1).length, line);
      assertFalse(line.contains("\r"), line);
    }
  }

  @Test
  void thePageHoldsNoMarkupOfArticles() throws IOException {
    String page = Files.readString(hostile.resolve("index.html"));
    assertEquals(2, page.split("<script", -1).length - 1);
    assertEquals(2, page.split("</script>", -1).length - 1);
    assertFalse(page.contains("<img"));
    assertTrue(page.contains("default-src 'none'"));
    assertTrue(page.length() < 2_000_000);
  }

  private static String undone(String column) throws IOException {
    String manual = Files.readString(Path.of("README.md"));
    int rule = manual.indexOf("regexp_replace(x, ");
    return manual.substring(rule, manual.indexOf('`', rule)).replace("(x,", "(\"" + column + "\",");
  }

  private static String undone(Report<?> report) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Column<?> column : report.columns()) {
      String name = "\"" + column.name() + "\"";
      cells.add(column.type().isText() ? undone(column.name()) : name);
    }
    return String.join(", ", cells);
  }

  private static List<String> examples(String language) throws IOException {
    String[] parts = Files.readString(Path.of("README.md")).split("```" + language + "\n");
    List<String> examples = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      examples.add(parts[i].substring(0, parts[i].indexOf("```")));
    }
    return examples;
  }
}
