package org.dateline.coverage.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.events.Vocabulary;
import org.dateline.model.Figure;

/**
 * What the sentence of a figure speaks of, besides the number and what is counted: its words with
 * the weight that they have for an event.
 *
 * @param weights weight by stem
 * @param sum of all weights
 */
record SentenceTerms(Map<String, Double> weights, double sum) {
  /** Weight that two sentences must share: a rare word, or two that are less so. */
  private static final double LEAST = 3;

  /** Returns the terms around a claim's figure; what all reports of the event say weighs little. */
  static SentenceTerms of(Claim claim, EventWords words) {
    Vocabulary vocabulary = Vocabulary.of(claim.article().reading().article());
    Figure figure = claim.figure();
    Map<String, Double> weights = new HashMap<>();
    for (String stem : stems(vocabulary, figure.sentence())) {
      weights.put(stem, stem.isEmpty() ? 0 : vocabulary.weight(stem) * words.rarity(stem));
    }
    String counted =
        String.join(" ", figure.surface(), figure.object(), figure.unit(), figure.unit() + "s");
    for (String stem : stems(vocabulary, counted)) {
      weights.remove(stem);
    }
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return new SentenceTerms(weights, sum);
  }

  static String[] stems(Vocabulary vocabulary, String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]++");
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.stem(words[i]);
    }
    return words;
  }

  /**
   * Returns whether both sentences speak of the same; one that tells the number and nothing else
   * ("Turnout was 48 percent") speaks of nothing other.
   *
   * @param bare weight below which a sentence tells the number and nothing else
   * @param share part of the lighter sentence that the other must share
   */
  boolean isLike(SentenceTerms other, double bare, double share) {
    if (Math.min(sum, other.sum) < bare) {
      return true;
    }
    double shared = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      shared += other.weights.containsKey(term.getKey()) ? term.getValue() : 0;
    }
    return shared >= LEAST && shared >= share * Math.min(sum, other.sum);
  }
}
