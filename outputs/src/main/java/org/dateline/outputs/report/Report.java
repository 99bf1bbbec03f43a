package org.dateline.outputs.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One CSV file: its columns in order, with all that is said of them. The header, the cells, the
 * data dictionary and the data package derive from it.
 *
 * @param <T> the rows
 * @param name file name without its ending
 * @param description what one row is, and what is left out
 * @param columns in order
 * @param key names of the columns by which rows are sorted
 * @param unique whether these columns tell every row from every other
 * @param foreignKeys columns that refer to other reports
 */
public record Report<T>(
    String name,
    String description,
    List<Column<T>> columns,
    List<String> key,
    boolean unique,
    List<ForeignKey> foreignKeys) {
  public Report {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    foreignKeys = List.copyOf(foreignKeys);
    Set<String> names = new HashSet<>();
    for (Column<T> column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + " has two columns " + column.name());
      }
    }
    requireColumns(name, names, key);
    for (ForeignKey foreignKey : foreignKeys) {
      requireColumns(name, names, foreignKey.columns());
    }
  }

  /** Begins the report of the given file name. */
  public static <T> ReportBuilder<T> of(String name, String description) {
    return new ReportBuilder<>(name, description);
  }

  /** Returns the name of the file. */
  public String fileName() {
    return name + ".csv";
  }

  /** Appends the header row. */
  public void writeHeader(Appendable out) throws IOException {
    Csv.writeRow(columns.stream().map(Column::name).toList(), out);
  }

  /** Appends one row. */
  public void writeRow(T row, Appendable out) throws IOException {
    Csv.writeRow(columns.stream().map(column -> column.text(row)).toList(), out);
  }

  private static void requireColumns(String name, Set<String> names, List<String> wanted) {
    if (!names.containsAll(wanted)) {
      throw new IllegalArgumentException(name + " lacks a column of its key " + wanted);
    }
  }
}
