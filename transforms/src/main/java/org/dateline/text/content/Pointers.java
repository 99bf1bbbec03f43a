package org.dateline.text.content;

/** Cuts pointers to other stories that stand in brackets within a paragraph. */
final class Pointers {
  private static final int LONGEST = 250;
  private static final int LONGEST_WORDS = 40;

  private Pointers() {}

  /** Returns the text without {@code (RELATED: Some other story)} and its like. */
  static String cut(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int done = 0;
    while (open >= 0) {
      int close = end(text, open);
      if (close > 0) {
        kept.append(text, done, open);
        boolean twice = !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
        done = twice && close < text.length() && text.charAt(close) == ' ' ? close + 1 : close;
      }
      open = text.indexOf('(', Math.max(open + 1, done));
    }
    return kept.append(text, done, text.length()).toString().strip();
  }

  /** Returns where a pointer that opens there ends; 0 if none opens. */
  private static int end(String text, int open) {
    int colon = open + 1;
    while (colon < Math.min(text.length(), open + LONGEST_WORDS)
        && (Character.isUpperCase(text.charAt(colon)) || text.charAt(colon) == ' ')) {
      colon++;
    }
    if (colon == open + 1 || colon >= text.length() || text.charAt(colon) != ':') {
      return 0;
    }
    String words = text.substring(open + 1, colon);
    boolean known =
        LineWords.opening(LineWords.Place.START, words) == words.length()
            || LineWords.opening(LineWords.Place.TAIL, words) == words.length();
    return known ? close(text, colon) : 0;
  }

  /** Returns the place behind the bracket that closes soon; 0 if none does. */
  private static int close(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    for (int at = from; at < most; at++) {
      if (text.charAt(at) == ')') {
        return at + 1;
      }
    }
    return 0;
  }
}
