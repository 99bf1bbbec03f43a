package org.dateline.text.dates;

import java.util.HashMap;
import java.util.Map;
import org.dateline.text.ResourceLines;

/** Knows the names of the months in the languages of {@code months.tsv}. */
public final class Months {
  private static final String TABLE = "months.tsv";
  private static final Months INSTANCE = new Months();

  private final Map<String, Integer> byWord = new HashMap<>();
  private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();

  private Months() {
    for (String line : ResourceLines.of(Months.class, TABLE)) {
      read(line.split("\t"));
    }
  }

  /**
   * Returns the month, 1 to 12, or 0 if the word is none.
   *
   * @param word in lower case
   * @param language ISO 639-1 code that decides where languages disagree; may be empty
   */
  public static int month(String word, String language) {
    Integer own = INSTANCE.byLanguage.getOrDefault(language, Map.of()).get(word);
    return own != null ? own : INSTANCE.byWord.getOrDefault(word, 0);
  }

  /** Returns the months of one language by their words, in lower case; empty if unknown. */
  public static Map<String, Integer> of(String language) {
    return Map.copyOf(INSTANCE.byLanguage.getOrDefault(language, Map.of()));
  }

  private void read(String[] cells) {
    Map<String, Integer> own = byLanguage.computeIfAbsent(cells[0], key -> new HashMap<>());
    for (int month = 1; month < cells.length; month++) {
      for (String word : cells[month].split(" ")) {
        own.put(word, month);
        byWord.putIfAbsent(word, month);
      }
    }
  }
}
