package org.dateline.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells how much a word says about an event, by a fixed table of common English words. The corpus
 * is not asked, so that no article changes the events of others by its mere presence.
 */
final class CommonWords {
  /** Weight of a word by its row of the table: in almost every report, in many, in some. */
  private static final double[] WEIGHTS = {0, 0.5, 1.5};

  private static final Map<String, Double> BY_STEM = load();

  private CommonWords() {}

  /** Returns the weight of the stem: 0 for one that says nothing, 3 for a rare one. */
  static double weight(String stem) {
    return BY_STEM.getOrDefault(stem, Vocabulary.RARE);
  }

  private static Map<String, Double> load() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream table = CommonWords.class.getResourceAsStream("common-words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          double weight = WEIGHTS[Integer.parseInt(line.substring(tab + 1))];
          weights.merge(Stem.of(line.substring(0, tab)), weight, Math::min);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table of common words", e);
    }
    return weights;
  }
}
