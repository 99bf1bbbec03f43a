package org.dateline.extract.figures.roles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word tables that stand beside this class. */
final class Tables {
  private Tables() {}

  /** Returns the lines that are neither empty nor comments. */
  static List<String> lines(String name) {
    InputStream stream = Tables.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no table " + name);
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Returns the rows split at tabs, each with the given number of cells. */
  static List<String[]> rows(String name, int cells) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(name)) {
      String[] row = line.split("\t", -1);
      if (row.length != cells) {
        throw new IllegalStateException(name + " needs " + cells + " cells: " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Returns the words of a cell; an underscore stands for the blank inside a phrase. */
  static String[] words(String cell) {
    return cell.strip().split(" +");
  }
}
