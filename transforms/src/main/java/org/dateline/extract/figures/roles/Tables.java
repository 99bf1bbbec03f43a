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

  /** Returns the tokens of a phrase, whose words are joined by underscores or hyphens. */
  static String[] tokens(String phrase) {
    return phrase.replace("-", "_-_").split("_", -1);
  }

  /** Returns the words of a cell; an underscore stands for the blank inside a phrase. */
  static String[] words(String cell) {
    return cell.strip().split(" +");
  }
}
