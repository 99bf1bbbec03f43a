package org.dateline.outputs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ColumnType;
import org.dateline.outputs.report.ForeignKey;
import org.dateline.outputs.report.Report;

/** Describes all reports as a Frictionless Data Package, version 1. */
final class DataPackage {
  private static final String TIME_PATTERN = "\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?Z)?)?";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DataPackage() {}

  /** Returns the package of the reports. */
  static ObjectNode of(List<Report<?>> reports) {
    ObjectNode json = JSON.objectNode();
    json.put("name", "dateline-reports");
    json.put("title", "Coverage reports");
    json.put("profile", "tabular-data-package");
    ArrayNode resources = json.putArray("resources");
    for (Report<?> report : reports) {
      resources.add(resource(report));
    }
    return json;
  }

  private static ObjectNode resource(Report<?> report) {
    ObjectNode json = JSON.objectNode();
    json.put("name", report.name());
    json.put("path", report.fileName());
    json.put("profile", "tabular-data-resource");
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.put("description", report.description());
    ObjectNode dialect = json.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    ObjectNode schema = json.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (Column<?> column : report.columns()) {
      fields.add(field(column));
    }
    schema.putArray("missingValues").add("");
    if (report.unique()) {
      schema.set("primaryKey", strings(report.key()));
    }
    if (!report.foreignKeys().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      for (ForeignKey key : report.foreignKeys()) {
        keys.add(foreignKey(key));
      }
    }
    return json;
  }

  private static ObjectNode field(Column<?> column) {
    ObjectNode json = JSON.objectNode();
    json.put("name", column.name());
    json.put("type", column.type().schemaName());
    json.put("description", Dictionary.meaning(column));
    if (column.type() == ColumnType.BOOLEAN) {
      json.putArray("trueValues").add("true");
      json.putArray("falseValues").add("false");
    }
    if (column.type() == ColumnType.TIME) {
      json.putObject("constraints").put("pattern", TIME_PATTERN);
    }
    return json;
  }

  private static ObjectNode foreignKey(ForeignKey key) {
    ObjectNode json = JSON.objectNode();
    json.set("fields", strings(key.columns()));
    ObjectNode reference = json.putObject("reference");
    reference.put("resource", key.report());
    reference.set("fields", strings(key.references()));
    return json;
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
