package org.dateline.outputs.report;

import java.util.function.Function;

/**
 * One column of a report: its name, its meaning and its cell, in one place.
 *
 * @param <T> the rows
 * @param name {@code snake_case}, fixed by the report contract or made from a label's name
 * @param type what the cells hold
 * @param unit unit of a quantity, such as {@code minute}; empty where there is none
 * @param description what a reader must know to use it
 * @param cell value of a row's cell: a string, number, boolean or list of strings, or an Optional
 *     of one of these
 */
public record Column<T>(
    String name, ColumnType type, String unit, String description, Function<T, Object> cell) {
  public Column {
    if (!name.matches("[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}_]*+")) {
      throw new IllegalArgumentException("a column's name is in snake_case, was '" + name + "'");
    }
    if (description.isEmpty()) {
      throw new IllegalArgumentException("column " + name + " has no description");
    }
  }

  /** Returns the text of the row's cell as it stands in a CSV file, before quoting. */
  public String text(T row) {
    String plain = Cells.text(cell.apply(row));
    return type.isText() ? Formulas.neutralise(plain) : plain;
  }
}
