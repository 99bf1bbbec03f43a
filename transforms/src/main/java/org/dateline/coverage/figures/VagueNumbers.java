package org.dateline.coverage.figures;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.ResourceLines;

/** Knows the words that tell how many without a number: {@code dozens}, {@code hundreds}. */
final class VagueNumbers {
  private static final Set<String> WORDS =
      Set.copyOf(ResourceLines.of(VagueNumbers.class, "vague-numbers.txt"));

  private VagueNumbers() {}

  /** Returns whether the surface of a figure holds such a word, and no digit. */
  static boolean names(String surface) {
    if (surface.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    for (String word : surface.toLowerCase(Locale.ROOT).split("[^\\p{L}]++", -1)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
