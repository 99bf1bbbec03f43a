package org.dateline.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Tells which groups of words stand anywhere in a text, in one pass over it whatever their number
 * (Aho and Corasick, 1975). Words are ASCII letters and hyphens; capitals do not matter, and any
 * other sign, such as a blank within a phrase, stands for all others.
 */
public final class WordSpotter {
  private static final int LETTERS = 26;
  private static final int HYPHEN = LETTERS;
  private static final int OTHER = LETTERS + 1;
  private static final int SIGNS = LETTERS + 2;

  /** The state that follows each state on each sign; state 0 is the start. */
  private final int[] next;

  /** One bit for each group that has a word that ends in the state. */
  private final int[] found;

  private int states = 1;

  /** Learns the words; the first group is bit 0. */
  public WordSpotter(String[]... groups) {
    int most = 1 + Arrays.stream(groups).flatMap(Arrays::stream).mapToInt(String::length).sum();
    next = new int[most * SIGNS];
    found = new int[most];
    for (int group = 0; group < groups.length; group++) {
      for (String word : groups[group]) {
        add(word, 1 << group);
      }
    }
    link();
  }

  /** Returns one bit for each group of which a word stands in the text. */
  public int groups(String text) {
    int groups = 0;
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      state = next[state * SIGNS + sign(text.charAt(at))];
      groups |= found[state];
    }
    return groups;
  }

  private void add(String word, int group) {
    int state = 0;
    for (int at = 0; at < word.length(); at++) {
      int edge = state * SIGNS + sign(word.charAt(at));
      if (next[edge] == 0) {
        next[edge] = states++;
      }
      state = next[edge];
    }
    found[state] |= group;
  }

  /** Lets each state go on as its longest end that starts a word would. */
  private void link() {
    int[] shorter = new int[states];
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int sign = 0; sign < SIGNS; sign++) {
        int edge = state * SIGNS + sign;
        int instead = state == 0 ? 0 : next[shorter[state] * SIGNS + sign];
        int follower = next[edge];
        if (follower == 0) {
          next[edge] = instead;
        } else {
          shorter[follower] = instead;
          found[follower] |= found[instead];
          queue.add(follower);
        }
      }
    }
  }

  private static int sign(char c) {
    int letter = (c | 0x20) - 'a';
    if (letter >= 0 && letter < LETTERS) {
      return letter;
    }
    return c == '-' ? HYPHEN : OTHER;
  }
}
