package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.Report;
import org.dateline.text.metadata.OutletTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the data package to the profile of Frictionless for tabular data packages, version 1. */
class DataPackageTest {
  private static final Path GOLDEN = Path.of("golden");
  private static final Schema PROFILE = profile();

  @Test
  void theGoldenPackageFollowsTheProfile() throws IOException {
    assertEquals(List.of(), errors(Files.readString(GOLDEN.resolve("datapackage.json"))));
  }

  @Test
  void thePackageOfAComparisonFollowsTheProfileToo() {
    String json = DataPackage.of(Reports.withChanges(OutletTable.EMPTY)).toString();
    assertEquals(List.of(), errors(json));
  }

  /** The check is worth something only if it refuses what is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\" : \"articles\",|",
        "\"type\" : \"integer\"|\"type\" : \"number of words\"",
        "\"primaryKey\" : [ \"article_id\" ]|\"primaryKey\" : [ ]",
        "\"resource\" : \"events\",|",
        "\"profile\" : \"tabular-data-package\"|\"profile\" : 1"
      })
  void theProfileRefusesWhatIsWrong(String right, String wrong) throws IOException {
    String json = Files.readString(GOLDEN.resolve("datapackage.json"));
    assertTrue(json.contains(right), right);
    assertFalse(errors(json.replace(right, wrong == null ? "" : wrong)).isEmpty(), wrong);
  }

  @Test
  void everyFileIsThereAndEveryKeyNamesFields() throws IOException {
    JsonNode json = new ObjectMapper().readTree(GOLDEN.resolve("datapackage.json").toFile());
    Map<String, Set<String>> fields = new HashMap<>();
    for (JsonNode resource : json.get("resources")) {
      Set<String> names = new HashSet<>();
      resource.get("schema").get("fields").forEach(field -> names.add(field.get("name").asText()));
      fields.put(resource.get("name").asText(), names);
      String header = Files.readAllLines(GOLDEN.resolve(resource.get("path").asText())).get(0);
      assertEquals(names, Set.of(header.split(",")));
    }
    for (JsonNode resource : json.get("resources")) {
      String name = resource.get("name").asText();
      JsonNode schema = resource.get("schema");
      schema.path("primaryKey").forEach(key -> assertTrue(fields.get(name).contains(key.asText())));
      for (JsonNode key : schema.path("foreignKeys")) {
        key.get("fields").forEach(field -> assertTrue(fields.get(name).contains(field.asText())));
        JsonNode reference = key.get("reference");
        String target = reference.get("resource").asText();
        Set<String> targets = fields.get(target.isEmpty() ? name : target);
        reference.get("fields").forEach(field -> assertTrue(targets.contains(field.asText())));
      }
    }
  }

  @Test
  void everyUnitStandsInADescription() throws IOException {
    String json = Files.readString(GOLDEN.resolve("datapackage.json"));
    for (Report<?> report : Reports.all()) {
      for (Column<?> column : report.columns()) {
        assertTrue(
            column.unit().isEmpty() || json.contains("Unit: " + column.unit() + "."),
            report.name() + "." + column.name());
      }
    }
  }

  private static List<Error> errors(String json) {
    return PROFILE.validate(json, InputFormat.JSON);
  }

  private static Schema profile() {
    try (InputStream in = DataPackageTest.class.getResourceAsStream("tabular-data-package.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
