package org.dateline.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

  /** Returns the weight of a stem in the language of the two-letter code. */
  static double weight(String stem, String language) {
    return FUNCTION_WORDS.getOrDefault(language, Set.of()).contains(stem)
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
    try (InputStream table = ForeignWords.class.getResourceAsStream("foreign-words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          Set<String> stems = new HashSet<>();
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            stems.add(Stem.of(withoutElision(word)));
          }
          words.put(line.substring(0, tab), stems);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table of foreign words", e);
    }
    return words;
  }
}
