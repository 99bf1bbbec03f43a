package org.dateline.outputs.gdelt;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes values as GDELT does. */
final class GdeltText {
  /** Hexadecimal digits of an id that fit a double, so that no reader rounds them: 52 bits. */
  private static final int DIGITS = 13;

  private static final int TIME_DIGITS = 14;
  private static final String SEPARATORS = "#;|,<>\t";

  private GdeltText() {}

  /** Returns the id as a whole number below 2^52. */
  static String number(String id) {
    return Long.toString(Long.parseLong(id.substring(0, Math.min(DIGITS, id.length())), 16));
  }

  /**
   * Returns the time as {@code YYYYMMDDHHMMSS}, with zeros for what is not known finer than the
   * day; empty where the day is not known.
   */
  static String time(String iso) {
    String digits = iso.replaceAll("[^0-9]", "");
    return digits.length() < 8 ? "" : digits + "0".repeat(TIME_DIGITS - digits.length());
  }

  /** Returns the text in one line, and without the characters that separate parts of cells. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean parts = SEPARATORS.indexOf(c) >= 0 || Character.isISOControl(c);
              plain.appendCodePoint(parts || c == '\u2028' || c == '\u2029' ? ' ' : c);
            });
    return plain.toString().replaceAll(" {2,}+", " ").strip();
  }

  /** Returns the text in one line, as text of XML. */
  static String xml(String text) {
    return text.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** Returns the blocks that rows give, in their order, those without one left out. */
  static String blocks(
      List<Map<String, String>> rows,
      String separator,
      Function<Map<String, String>, String> block) {
    return rows.stream()
        .map(block)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(separator));
  }

  /** Returns whether offsets of the row point into the text, not into the title. */
  static boolean inText(Map<String, String> row) {
    return !row.get("section").equals("title");
  }
}
