package org.dateline.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.text.ResourceLines;

/**
 * Tells how much a word of another language than English says about an event. Only function words
 * are known; of the others the short ones are the common ones (Zipf 1935). None weighs as much as a
 * rare English word, since reports in two languages share names and figures and little else.
 */
final class ForeignWords {
  /** Weights by the length of the stem; the last holds for all longer ones. */
  private static final double[] BY_LENGTH = {0, 0, 0, 0, 0.5, 1, 1, 1.5};

  private static final Map<String, Set<String>> FUNCTION_WORDS = load();

  private ForeignWords() {}

  /** Returns the stems of the function words of the language of the two-letter code. */
  static Set<String> functionWords(String language) {
    return FUNCTION_WORDS.getOrDefault(language, Set.of());
  }

  /** Returns the weight of a stem in a language of these function words. */
  static double weight(String stem, Set<String> functionWords) {
    return functionWords.contains(stem)
        ? 0
        : BY_LENGTH[Math.min(stem.length(), BY_LENGTH.length - 1)];
  }

  /** Returns the word without an article that has lost its vowel, as in {@code l'eau}. */
  static String withoutElision(String lower) {
    int mark = Math.max(lower.indexOf('\''), lower.indexOf('’'));
    return mark > 0 && mark < lower.length() - 1 ? lower.substring(mark + 1) : lower;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : ResourceLines.of(ForeignWords.class, "foreign-words.tsv")) {
      String[] cells = line.split("\t", -1);
      Set<String> stems = new HashSet<>();
      for (String word : cells[1].split(" ", -1)) {
        stems.add(Stem.of(withoutElision(word)));
      }
      words.put(cells[0], stems);
    }
    return words;
  }
}
