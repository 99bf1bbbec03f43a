package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell of another time or event, each with where it must stand and its weight. */
final class BackgroundTable {
  /** Where a word must stand to weigh. */
  enum Where {
    CLOSE,
    BEFORE,
    AFTER,
    SENTENCE,
    /** In the lead, where it makes the deaths those of a past event. */
    REMEMBRANCE
  }

  /**
   * One word's evidence.
   *
   * @param where where it must stand
   * @param points its weight right beside the figure
   * @param rest the words that must follow it
   */
  record Evidence(Where where, int points, String[] rest) {}

  private static final Map<String, List<Evidence>> BY_WORD = new HashMap<>();

  static {
    for (String[] row : Tables.rows("background.tsv", 3)) {
      Where where = Where.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String entry : Tables.words(row[2])) {
        String[] phrase = Tables.tokens(entry);
        String[] rest = List.of(phrase).subList(1, phrase.length).toArray(new String[0]);
        BY_WORD
            .computeIfAbsent(phrase[0], key -> new ArrayList<>(2))
            .add(new Evidence(where, Integer.parseInt(row[1]), rest));
      }
    }
  }

  private BackgroundTable() {}

  /** Returns the words with which phrases of the table begin. */
  static Set<String> words() {
    return BY_WORD.keySet();
  }

  /** Returns the evidence of phrases that begin with the word. */
  static List<Evidence> of(String lower) {
    return BY_WORD.getOrDefault(lower, List.of());
  }
}
