package org.dateline.coverage.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, without case and punctuation.
 *
 * @param words in order
 */
record Wording(List<String> words) {
  private static final int SHINGLE = 3;
  private static final int MAX_WORDS = 400;

  /** Reads the words of the text, at most the first 400. */
  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length() && words.size() < MAX_WORDS; ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (c != '\'' && c != '\u2019' && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      i += Character.charCount(c);
    }
    if (word.length() > 0 && words.size() < MAX_WORDS) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return new Wording(List.copyOf(words));
  }

  int size() {
    return words.size();
  }

  String text() {
    return String.join(" ", words);
  }

  /** Returns every run of three words. */
  Set<String> shingles() {
    Set<String> shingles = new LinkedHashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  /** Returns whether the other words stand in these, in one run. */
  boolean contains(Wording other) {
    return (" " + text() + " ").contains(" " + other.text() + " ");
  }
}
