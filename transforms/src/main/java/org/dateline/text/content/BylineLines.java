package org.dateline.text.content;

import java.util.Locale;
import java.util.Set;

/** Tells lines of authorship and of date from lines of text. */
final class BylineLines {
  private static final Set<String> BY = Set.of("by", "von", "par", "por", "di", "door", "av");
  private static final int CENTURIES = 100;

  private BylineLines() {}

  /** Returns whether a line opens with a word for "by" before a capitalised name. */
  static boolean opens(String line) {
    int end = line.indexOf(' ');
    if (end < 0 || !BY.contains(line.substring(0, end).toLowerCase(Locale.ROOT))) {
      return false;
    }
    return end + 1 < line.length() && Character.isUpperCase(line.charAt(end + 1));
  }

  /** Returns whether a line has a year of four digits, 1900 to 2099. */
  static boolean hasYear(String line) {
    int digits = 0;
    int value = 0;
    for (int at = 0; at <= line.length(); at++) {
      char c = at < line.length() ? line.charAt(at) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        value = digits <= 4 ? value * 10 + (c - '0') : 0;
      } else {
        if (digits == 4 && (value / CENTURIES == 19 || value / CENTURIES == 20)) {
          return true;
        }
        digits = 0;
        value = 0;
      }
    }
    return false;
  }
}
