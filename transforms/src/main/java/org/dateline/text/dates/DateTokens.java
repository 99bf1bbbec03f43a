package org.dateline.text.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into numbers, words and marks; blanks fall away. Linear in the text. */
final class DateTokens {
  private static final int MAX_DIGITS = 18;

  /**
   * One token.
   *
   * @param text the characters in lower case; digits of other scripts as ASCII
   * @param number its value; -1 where it is no number
   */
  record Part(int start, int end, String text, long number) {
    boolean isNumber(int fewest, int most) {
      return number >= 0 && text.length() >= fewest && text.length() <= most;
    }

    boolean is(String other) {
      return text.equals(other);
    }

    boolean isWord() {
      return number < 0 && Character.isLetter(text.codePointAt(0));
    }

    int value() {
      return (int) Math.min(number, Integer.MAX_VALUE);
    }
  }

  static final Part NONE = new Part(0, 0, " ", -1);

  private final List<Part> parts = new ArrayList<>();

  private DateTokens() {}

  static DateTokens of(String text, int start, int end) {
    DateTokens tokens = new DateTokens();
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c <= ' ' || Character.isSpaceChar(c)) {
        i++;
      } else if (Character.isDigit(c)) {
        i = tokens.number(text, i, end);
      } else if (Character.isLetter(c)) {
        i = tokens.word(text, i, end);
      } else {
        tokens.parts.add(new Part(i, i + 1, text.substring(i, i + 1), -1));
        i++;
      }
    }
    return tokens;
  }

  int size() {
    return parts.size();
  }

  /** Returns the token, or one that is neither number nor word outside of the text. */
  Part at(int index) {
    return index < 0 || index >= parts.size() ? NONE : parts.get(index);
  }

  /** Returns whether both tokens stand without a blank between them. */
  boolean touch(int left) {
    return at(left).end() == at(left + 1).start() && left >= 0 && left + 1 < parts.size();
  }

  private int number(String text, int start, int limit) {
    int end = start;
    long value = 0;
    StringBuilder digits = new StringBuilder(8);
    while (end < limit && Character.isDigit(text.charAt(end))) {
      int digit = Character.digit(text.charAt(end), 10);
      if (digits.length() < MAX_DIGITS) {
        value = value * 10 + digit;
      }
      digits.append((char) ('0' + digit));
      end++;
    }
    parts.add(new Part(start, end, digits.toString(), value));
    return end;
  }

  private int word(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit && isInner(text.charAt(end))) {
      end++;
    }
    parts.add(new Part(start, end, text.substring(start, end).toLowerCase(Locale.ROOT), -1));
    return end;
  }

  private static boolean isInner(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
