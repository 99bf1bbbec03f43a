package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the user's table of outlets, and the languages, through whole runs. */
class OutletLabelsTest {
  @TempDir static Path folder;

  private static Path corpus;
  private static Path output;
  private static Run run;

  @BeforeAll
  static void runWithATable() throws IOException {
    corpus =
        Files.write(
            folder.resolve("news.jsonl"),
            List.of(
                article("https://www.harbour.example/a", "Harbour", "en", "Two boats sank."),
                article("https://harbour.example/b", "Harbour", "en", "The quay was closed."),
                article("https://kueste.example/c", "", "de", "Drei Boote sind gesunken."),
                article("https://costa.example/d", "", "it", "Tre barche sono affondate."),
                article("https://vague.example/e", "", "", "Boats."),
                article("", "The Evening Post", "en", "Four boats sank in the bay.")));
    Path table =
        Files.write(
            folder.resolve("outlets.csv"),
            List.of(
                "Domain,Political Lean,Name,Country,日本,Ratio,Owner",
                "harbour.example,=left,Harbour Courier,CA,朝,3,Pillai family",
                "evening-post.example,right,The Evening Post,IE,,,",
                "kueste.example,,Küste,DE,,,"));
    output = folder.resolve("labelled");
    run = Run.of("--inputs=" + corpus, "--output=" + output, "--outlets=" + table);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
  }

  private static String article(String url, String outlet, String language, String text) {
    return "{\"url\":\"%s\",\"outlet\":\"%s\",\"language\":\"%s\",\"title\":\"News\",\"text\":\"%s\"}"
        .replaceFirst("%s", url)
        .replaceFirst("%s", outlet)
        .replaceFirst("%s", language)
        .replaceFirst("%s", text);
  }

  @Test
  void outletsCarryTheirLabelsOnTheRight() throws IOException {
    List<Map<String, String>> rows = Reports.rows(output.resolve("outlets.csv"));
    SortedMap<String, String> labels = new TreeMap<>();
    for (Map<String, String> row : rows) {
      List<String> columns = new ArrayList<>(row.keySet());
      assertEquals(
          List.of("country", "type", "owner", "political_lean", "日本", "label_ratio"),
          columns.subList(columns.size() - 6, columns.size()));
      labels.put(
          row.get("outlet"),
          String.join(
              "|",
              row.get("outlet_name"),
              row.get("country"),
              row.get("owner"),
              row.get("political_lean"),
              row.get("日本"),
              row.get("label_ratio")));
    }
    assertEquals("Harbour Courier|CA|Pillai family|'=left|朝|3", labels.get("harbour.example"));
    assertEquals("The Evening Post|IE||right||", labels.get("The Evening Post"));
    assertEquals("|||||", labels.get("costa.example"));
  }

  @Test
  void theDataPackageListsTheLabels() throws IOException {
    JsonNode json = new ObjectMapper().readTree(output.resolve("datapackage.json").toFile());
    List<String> fields = new ArrayList<>();
    for (JsonNode resource : json.path("resources")) {
      if (resource.path("name").asText().equals("outlets")) {
        resource.path("schema").path("fields").forEach(f -> fields.add(f.path("name").asText()));
      }
    }
    String header = Files.readAllLines(output.resolve("outlets.csv")).get(0);
    assertEquals(header, String.join(",", fields));
    assertTrue(header.endsWith(",label_ratio"), header);
  }

  @Test
  void theLedgerListsUnknownOutletsAndDepthByLanguage() throws IOException {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Map<String, String> row : Reports.rows(output.resolve("ledger.csv"))) {
      lines.put(
          String.join(
              " ", row.get("step"), row.get("reason"), row.get("outlet"), row.get("language")),
          row.get("records"));
    }
    assertEquals("6", lines.get("outlets read  "));
    assertEquals("4", lines.get("outlets kept  "));
    assertEquals("1", lines.get("outlets unknown costa.example "));
    assertEquals("1", lines.get("outlets unknown vague.example "));
    assertEquals("3", lines.get("extract kept  en"));
    assertEquals("1", lines.get("extract kept  "));
    assertEquals("1", lines.get("extract figure_rules  de"));
    assertEquals("1", lines.get("extract common_rules  it"));
    assertTrue(run.out().contains("articles of outlets that --outlets lacks"), run.out());
    assertFalse(run.out().contains("left out: extract"), run.out());
  }

  @Test
  void nothingIsSaidOfLabelsWithoutATable() throws IOException {
    Path plain = folder.resolve("plain");
    Run without =
        Run.unchecked("--inputs=" + corpus, "--output=" + plain, "--maxDocumentBytes=1000");
    assertEquals(ExitCode.DONE, without.exitCode(), without.err());
    String header = Files.readAllLines(plain.resolve("outlets.csv")).get(0);
    assertTrue(header.endsWith(",stale_figures"), header);
    assertFalse(Files.readString(plain.resolve("ledger.csv")).contains("outlets,"));
  }

  @Test
  void theLimitsOfReadingAreOptions() throws IOException {
    Path deep =
        Files.write(
            folder.resolve("deep.jsonl"),
            List.of(
                article("https://a.example/1", "", "en", "Short."),
                article("https://a.example/2", "", "en", "Long. ".repeat(100)),
                "{\"title\":\"Deep\",\"text\":\"Text.\",\"a\":[[[[1]]]]}"));
    Path limited = folder.resolve("limited");
    Run bounded =
        Run.unchecked(
            "--inputs=" + deep,
            "--output=" + limited,
            "--maxDocumentBytes=500",
            "--maxJsonDepth=4");
    assertEquals(ExitCode.DONE, bounded.exitCode(), bounded.err());
    List<String> reasons =
        Reports.rows(limited.resolve("rejected.csv")).stream()
            .map(row -> row.get("reason"))
            .sorted()
            .toList();
    assertEquals(List.of("document_limit", "invalid_json"), reasons);
    String manifest = Files.readString(limited.resolve("manifest.json"));
    assertTrue(manifest.contains("\"maxDocumentBytes\" : \"500\""), manifest);
  }
}
