package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the reports of a run back. */
final class Reports {
  /** The reports on the samples that were read as an analyst would. */
  static final Path GOLDEN = Path.of("../outputs/golden");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Reports() {}

  /** Returns the rows of a CSV report. */
  static List<Map<String, String>> rows(Path csv) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.toFile())) {
      return rows.readAll();
    }
  }

  /**
   * Returns what each file of a run says, but for the place in the input ({@code source}) that a
   * record was read from, and the time that the run took.
   */
  static SortedMap<String, List<String>> content(Path folder) throws IOException {
    SortedMap<String, List<String>> content = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".csv")) {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> row : rows(file)) {
          row.remove("source");
          lines.add(row.toString());
        }
        content.put(name, lines);
      } else if (name.endsWith(".jsonl")) {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          ObjectNode object = (ObjectNode) JSON.readTree(line);
          object.remove("source");
          lines.add(object.toString());
        }
        content.put(name, lines);
      }
    }
    return content;
  }

  /** Holds every byte of a run on the samples, but for its times, to the golden reports. */
  static void assertGolden(Path folder) throws IOException {
    SortedMap<String, String> golden = bytes(GOLDEN);
    golden.remove("README.md");
    SortedMap<String, String> found = bytes(folder);
    assertEquals(golden.keySet(), found.keySet());
    for (String name : golden.keySet()) {
      assertEquals(golden.get(name), found.get(name), name);
    }
  }

  private static SortedMap<String, String> bytes(Path folder) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    for (Path file : files(folder)) {
      bytes.put(file.getFileName().toString(), Files.readString(file));
    }
    ObjectNode manifest = (ObjectNode) manifest(folder);
    manifest.remove("timing");
    bytes.put("manifest.json", manifest.toPrettyString());
    return bytes;
  }

  /**
   * Holds a run to the reports expected, where the same records came from other places in the
   * input.
   */
  static void assertSameNews(SortedMap<String, List<String>> expected, Path folder)
      throws IOException {
    SortedMap<String, List<String>> content = content(folder);
    // Rejected records are told by their place, which is what changed.
    assertEquals(
        expected.get("rejected.csv").stream().sorted().toList(),
        content.remove("rejected.csv").stream().sorted().toList());
    SortedMap<String, List<String>> rest = new TreeMap<>(expected);
    rest.remove("rejected.csv");
    assertEqualFiles(rest, content);
  }

  static void assertEqualFiles(
      SortedMap<String, List<String>> left, SortedMap<String, List<String>> right) {
    assertEquals(left.keySet(), right.keySet());
    left.forEach(
        (name, lines) ->
            assertEquals(String.join("\n", lines), String.join("\n", right.get(name)), name));
  }

  static JsonNode manifest(Path folder) throws IOException {
    return JSON.readTree(folder.resolve("manifest.json").toFile());
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
