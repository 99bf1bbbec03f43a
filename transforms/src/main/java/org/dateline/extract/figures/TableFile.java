package org.dateline.extract.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of words beside the rules. */
final class TableFile {
  private TableFile() {}

  /**
   * Returns the rows of a tab-separated table of this package, without blank lines and lines that
   * begin with {@code #}.
   *
   * @param columns number of cells of every row
   * @throws IllegalStateException if a row has another number of cells
   */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = TableFile.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells.length != columns) {
            throw new IllegalStateException(name + " needs " + columns + " cells: " + line);
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
    return rows;
  }
}
