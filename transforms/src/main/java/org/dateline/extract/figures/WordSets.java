package org.dateline.extract.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.text.ResourceLines;

/** Named sets of words, from a table of two columns: name, words joined by a bar. */
final class WordSets {
  private final Map<String, Set<String>> sets = new HashMap<>();

  /** Reads the table. */
  WordSets(String table) {
    for (String[] row : ResourceLines.rows(WordSets.class, table, 2)) {
      Set<String> words = sets.computeIfAbsent(row[0], key -> new HashSet<>());
      words.addAll(Arrays.asList(row[1].split("\\|", -1)));
    }
  }

  /**
   * Returns the set of that name.
   *
   * @throws IllegalArgumentException if the table has none
   */
  Set<String> get(String name) {
    Set<String> found = sets.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no set of words: " + name);
    }
    return found;
  }
}
