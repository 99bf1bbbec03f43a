package org.dateline.events;

import java.util.HashMap;
import java.util.Map;
import org.dateline.text.ResourceLines;

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
    for (String line : ResourceLines.of(CommonWords.class, "common-words.tsv")) {
      String[] cells = line.split("\t", -1);
      double weight = WEIGHTS[Integer.parseInt(cells[1])];
      weights.merge(Stem.of(cells[0]), weight, Math::min);
    }
    return weights;
  }
}
