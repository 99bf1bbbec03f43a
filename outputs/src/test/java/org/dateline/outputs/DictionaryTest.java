package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.outputs.gdelt.GdeltTables;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ForeignKey;
import org.dateline.outputs.report.Report;
import org.dateline.text.metadata.OutletTable;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static final Path DICTIONARY = Path.of("DATA_DICTIONARY.md");

  /** Written anew with {@code -Ddictionary.write=true}. */
  @Test
  void isWhatTheColumnsDeclare() throws IOException {
    String declared =
        Dictionary.of(Reports.withChanges(OutletTable.EMPTY), GdeltTables.declarations());
    if (Boolean.getBoolean("dictionary.write")) {
      Files.writeString(DICTIONARY, declared);
    }
    assertEquals(Files.readString(DICTIONARY), declared);
  }

  @Test
  void keepsNamesAndOrderOfTheContract() throws IOException {
    Map<String, List<String>> columns = new HashMap<>();
    for (Report<?> report : Reports.all()) {
      columns.put(report.name(), report.columns().stream().map(c -> c.name()).toList());
    }
    for (String line : lines("contract.tsv")) {
      String[] parts = line.split("\t");
      List<String> contract = Arrays.asList(parts[1].split(", "));
      List<String> ours = columns.remove(parts[0]);
      assertEquals(contract, ours.subList(0, contract.size()), parts[0]);
    }
    assertTrue(columns.isEmpty(), () -> "not in the contract: " + columns.keySet());
  }

  @Test
  void refersToColumnsThatAreThere() {
    Map<String, Set<String>> columns = new HashMap<>();
    for (Report<?> report : Reports.all()) {
      Set<String> names = new HashSet<>();
      report.columns().forEach(column -> names.add(column.name()));
      columns.put(report.name(), names);
    }
    for (Report<?> report : Reports.all()) {
      for (ForeignKey key : report.foreignKeys()) {
        String target = key.report().isEmpty() ? report.name() : key.report();
        assertTrue(columns.get(target).containsAll(key.references()), report.name() + " " + key);
      }
    }
  }

  @Test
  void describesEveryColumnInThePackage() {
    JsonNode json = DataPackage.of(Reports.all());
    assertEquals(Reports.all().size(), json.get("resources").size());
    for (JsonNode resource : json.get("resources")) {
      assertTrue(resource.get("path").asText().endsWith(".csv"));
      for (JsonNode field : resource.get("schema").get("fields")) {
        assertTrue(
            List.of("string", "integer", "number", "boolean", "date")
                .contains(field.get("type").asText()));
      }
    }
    Column<?> lag = column("coverage", "lag_minutes");
    assertTrue(Dictionary.meaning(lag).endsWith("Unit: minute."));
  }

  private static Column<?> column(String report, String name) {
    for (Report<?> candidate : Reports.all()) {
      if (candidate.name().equals(report)) {
        for (Column<?> column : candidate.columns()) {
          if (column.name().equals(name)) {
            return column;
          }
        }
      }
    }
    throw new IllegalArgumentException(report + "." + name);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = DictionaryTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
