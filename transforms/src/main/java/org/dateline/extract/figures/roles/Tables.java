package org.dateline.extract.figures.roles;

import java.util.List;
import org.dateline.text.ResourceLines;

/** Reads the word tables that stand beside this class. */
final class Tables {
  private Tables() {}

  /** Returns the lines that are neither empty nor comments. */
  static List<String> lines(String name) {
    return ResourceLines.of(Tables.class, name).stream().map(String::strip).toList();
  }

  /** Returns the rows split at tabs, each with the given number of cells. */
  static List<String[]> rows(String name, int cells) {
    return ResourceLines.rows(Tables.class, name, cells);
  }

  /** Returns the words of a cell; an underscore stands for the blank inside a phrase. */
  static String[] words(String cell) {
    return cell.strip().split(" +");
  }
}
