package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.ResourceLines;

/** Reads the word lists and tables that stand beside this package. */
final class WordList {
  private WordList() {}

  /** Returns the lines of a resource without comments and blank lines. */
  static List<String> lines(String resource) {
    return ResourceLines.of(WordList.class, resource);
  }

  /** Returns the entries of a resource, split at commas and line ends. */
  static List<String> entries(String resource) {
    return entries(lines(resource), "");
  }

  /**
   * Returns the entries of the lines of a resource that begin with the section's name and a colon.
   */
  static List<String> section(String resource, String section) {
    String head = section + ":";
    return entries(lines(resource).stream().filter(line -> line.startsWith(head)).toList(), head);
  }

  /** Returns the fields of a line of a table, or the items of a list inside a field. */
  static List<String> split(String line, char separator) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
      fields.add(line.substring(from, to));
      from = to + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  private static List<String> entries(List<String> lines, String head) {
    List<String> entries = new ArrayList<>();
    for (String line : lines) {
      for (String entry : split(line.substring(head.length()), ',')) {
        if (!entry.isBlank()) {
          entries.add(entry.strip());
        }
      }
    }
    return entries;
  }
}
