package org.dateline.extract.entities;

import java.util.List;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;

/** The words of one sentence with what their capitals are worth. */
final class NameSentence {
  private final List<NameWord> words;
  private final boolean headline;
  private final int[] initial;

  private NameSentence(List<NameWord> words) {
    this.words = words;
    this.headline = isHeadline(words);
    this.initial = new int[words.size()];
    markInitials();
  }

  static NameSentence of(Passage passage, Sentence sentence) {
    return new NameSentence(NameWords.of(passage, sentence));
  }

  int size() {
    return words.size();
  }

  NameWord word(int i) {
    return words.get(i);
  }

  /** Returns the word, or none outside the sentence. */
  NameWord wordOrNull(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : null;
  }

  /** Returns whether nearly all words have capitals, so that a capital says little. */
  boolean isHeadline() {
    return headline;
  }

  /** Returns whether the word would have a capital here whatever it is. */
  boolean isInitial(int i) {
    return headline || initial[i] != 0;
  }

  private void markInitials() {
    boolean start = true;
    for (int i = 0; i < words.size(); i++) {
      NameWord word = words.get(i);
      if (word.isWord()) {
        initial[i] = start ? 1 : 0;
        start = false;
      } else if (!word.isNumber() && opensSentence(word)) {
        start = true;
      }
    }
  }

  private static boolean opensSentence(NameWord mark) {
    return "\"“‘«„:•–—*>|`".indexOf(mark.text().charAt(0)) >= 0 || mark.is("''");
  }

  private static boolean isHeadline(List<NameWord> words) {
    int letters = 0;
    int capitals = 0;
    for (NameWord word : words) {
      boolean counts = word.isWord() && word.text().length() > 3 && !word.isPossessive();
      if (counts) {
        letters++;
        capitals += word.capital() ? 1 : 0;
      }
    }
    boolean prose = !words.isEmpty() && words.get(words.size() - 1).is(".");
    return !prose && letters >= 4 && capitals * 10 >= letters * 8;
  }
}
