package org.dateline.outputs;

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

/** The reports of one run as tables of DuckDB, with the types that their columns declare. */
final class LoadedReports implements AutoCloseable {
  private final Connection duck;
  private final Statement sql;

  private LoadedReports(Connection duck) throws SQLException {
    this.duck = duck;
    this.sql = duck.createStatement();
  }

  /** Loads every report of the folder; a cell of another type than its column's is an error. */
  static LoadedReports of(Path run) throws SQLException {
    LoadedReports loaded = new LoadedReports(DriverManager.getConnection("jdbc:duckdb:"));
    for (Report<?> report : Reports.all()) {
      loaded.sql.execute(
          "CREATE TABLE "
              + report.name()
              + " AS SELECT * FROM read_csv('"
              + run.resolve(report.fileName())
              + "', header = true, auto_detect = false, quote = '\"', escape = '\"',"
              + " max_line_size = 10000000, columns = {"
              + types(report)
              + "})");
    }
    loaded.sql.execute("SET file_search_path = '" + run.toAbsolutePath() + "'");
    return loaded;
  }

  /** Returns how many keys of the report stand in several rows. */
  long doubles(Report<?> report) throws SQLException {
    String key = "\"" + String.join("\", \"", report.key()) + "\"";
    return count("SELECT 1 FROM " + report.name() + " GROUP BY " + key + " HAVING count(*) > 1");
  }

  /** Returns how many rows of the report refer to nothing. */
  long orphans(Report<?> report, ForeignKey key) throws SQLException {
    String target = key.report().isEmpty() ? report.name() : key.report();
    List<String> present = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      present.add("a.\"" + key.columns().get(i) + "\" IS NOT NULL");
      equal.add("a.\"" + key.columns().get(i) + "\" = b.\"" + key.references().get(i) + "\"");
    }
    return count(
        "SELECT 1 FROM "
            + report.name()
            + " a WHERE "
            + String.join(" AND ", present)
            + " AND NOT EXISTS (SELECT 1 FROM "
            + target
            + " b WHERE "
            + String.join(" AND ", equal)
            + ")");
  }

  /** Returns how many rows a query gives. */
  long count(String query) throws SQLException {
    try (ResultSet rows = query("SELECT count(*) FROM (" + query + ")")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Runs a query. */
  ResultSet query(String query) throws SQLException {
    return sql.executeQuery(query);
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }

  private static String types(Report<?> report) {
    return report.columns().stream()
        .map(column -> "'" + column.name() + "': '" + type(column) + "'")
        .collect(Collectors.joining(", "));
  }

  /** Returns the type that a column has in DuckDB. */
  static String type(Column<?> column) {
    return switch (column.type()) {
      case STRING, TIME, LIST -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }
}
