package org.dateline.text.encoding;

import java.text.Normalizer;

/**
 * The one place where odd characters are put right: composed form (NFC), one kind of blank, one
 * kind of hyphen, no controls, no invisible marks, no lone surrogates. Cleaning clean text changes
 * nothing.
 */
public final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  /** First letter of the scripts in which joiners and direction marks carry meaning. */
  private static final char FIRST_JOINING = '\u0590';

  private CleanText() {}

  /** Returns the text with blanks kept as they are many, and line ends as {@code \n}. */
  public static String characters(String text) {
    int first = firstOdd(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        out.append('\n');
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        appendPair(out, c, text.charAt(i));
      } else if (Character.isSurrogate(c)) {
        out.append(REPLACEMENT);
      } else {
        appendSingle(out, c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Returns the text on one line: every run of blanks and line ends is one blank, none outside. */
  public static String line(String text) {
    return collapsed(characters(text), false);
  }

  /** Returns the text with one blank between words and one line end between paragraphs. */
  public static String paragraphs(String text) {
    return collapsed(characters(text), true);
  }

  private static String collapsed(String text, boolean keepLines) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    boolean line = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n') {
        blank = true;
        line |= c == '\n' && keepLines;
        continue;
      }
      if (blank && !out.isEmpty()) {
        out.append(line ? '\n' : ' ');
      }
      blank = false;
      line = false;
      out.append(c);
    }
    return out.toString();
  }

  /** Returns the first place from which on the text must be looked at, or its length. */
  private static int firstOdd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F && !isPlain(c) || c < ' ' && c != '\n' && c != '\t') {
        return Math.max(0, i - 1);
      }
    }
    return text.length();
  }

  /** Letters and marks of Latin print that are composed already and need no care. */
  private static boolean isPlain(char c) {
    return c > 0xA0 && c < 0x300 && c != 0xAD || c >= 0x2013 && c <= 0x201F || c == 0x2026;
  }

  private static void appendPair(StringBuilder out, char high, char low) {
    int point = Character.toCodePoint(high, low);
    if ((point & 0xFFFE) != 0xFFFE) {
      out.append(high).append(low);
    }
  }

  private static void appendSingle(StringBuilder out, char c) {
    switch (c) {
      case '\u0085', '\u2028', '\u2029' -> out.append('\n');
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> out.append(' ');
      case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> out.append('-');
      case '\u00AD', '\u180E', '\u200B', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF' -> {}
      case '\u200C', '\u200D', '\u200E', '\u200F' -> {
        if (!out.isEmpty() && out.charAt(out.length() - 1) >= FIRST_JOINING && c < '\u200E') {
          out.append(c);
        }
      }
      default -> {
        if (c >= '\u2000' && c <= '\u200A') {
          out.append(' ');
        } else if (!isDropped(c)) {
          out.append(c);
        }
      }
    }
  }

  private static boolean isDropped(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
