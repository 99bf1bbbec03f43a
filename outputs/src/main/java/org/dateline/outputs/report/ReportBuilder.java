package org.dateline.outputs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Declares the columns of a report one after the other.
 *
 * @param <T> the rows
 */
public final class ReportBuilder<T> {
  private final String name;
  private final String description;
  private final List<Column<T>> columns = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private List<String> key = List.of();
  private boolean unique;

  ReportBuilder(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** Adds a column of free text. */
  public ReportBuilder<T> text(String column, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.STRING, "", meaning, cell);
  }

  /** Adds a column of times at the resolution that is known. */
  public ReportBuilder<T> time(String column, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.TIME, "", meaning, cell);
  }

  /** Adds a column of days. */
  public ReportBuilder<T> date(String column, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.DATE, "", meaning, cell);
  }

  /** Adds a column of lists. */
  public ReportBuilder<T> list(String column, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.LIST, "", meaning, cell);
  }

  /** Adds a column of whole numbers. */
  public ReportBuilder<T> integer(
      String column, String unit, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.INTEGER, unit, meaning, cell);
  }

  /** Adds a column of decimals. */
  public ReportBuilder<T> number(
      String column, String unit, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.NUMBER, unit, meaning, cell);
  }

  /** Adds a column of true and false. */
  public ReportBuilder<T> flag(String column, String meaning, Function<T, Object> cell) {
    return add(column, ColumnType.BOOLEAN, "", meaning, cell);
  }

  /** Adds columns that several reports share. */
  public ReportBuilder<T> all(List<Column<T>> shared) {
    columns.addAll(shared);
    return this;
  }

  /** Names the columns by which rows are sorted, and which tell every row from every other. */
  public ReportBuilder<T> key(String... names) {
    key = List.of(names);
    unique = true;
    return this;
  }

  /** Names the columns by which rows are sorted, though several rows may share their values. */
  public ReportBuilder<T> sortedBy(String... names) {
    key = List.of(names);
    unique = false;
    return this;
  }

  /** Says that a column's values stand in another report. */
  public ReportBuilder<T> refers(String column, String report, String reference) {
    return refers(List.of(column), report, List.of(reference));
  }

  /** Says that the values of some columns stand together in another report. */
  public ReportBuilder<T> refers(List<String> names, String report, List<String> references) {
    foreignKeys.add(new ForeignKey(names, report, references));
    return this;
  }

  /** Returns the report. */
  public Report<T> build() {
    return new Report<>(name, description, columns, key, unique, foreignKeys);
  }

  private ReportBuilder<T> add(
      String column, ColumnType type, String unit, String meaning, Function<T, Object> cell) {
    columns.add(new Column<>(column, type, unit, meaning, cell));
    return this;
  }
}
