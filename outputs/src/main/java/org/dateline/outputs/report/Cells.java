package org.dateline.outputs.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders the values of cells as text. */
public final class Cells {
  private static final String LIST_SEPARATOR = "; ";
  private static final char REPLACEMENT = '\uFFFD';

  private Cells() {}

  /**
   * Returns the text of the value: decimals without exponent, lists joined by {@code "; "}, nothing
   * for an empty Optional.
   *
   * @throws IllegalArgumentException if the value has another type
   */
  public static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? text(optional.get()) : "";
    }
    if (value instanceof String string) {
      return writable(string);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean
        || value instanceof LocalDate) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      // An item must not look like two.
      return list.stream()
          .map(item -> text(item).replace(LIST_SEPARATOR, ", "))
          .collect(Collectors.joining(LIST_SEPARATOR));
    }
    throw new IllegalArgumentException("no cell can hold " + value);
  }

  /**
   * Returns the string with NUL and halves of surrogate pairs, which readers of CSV and JSON choke
   * on, replaced by U+FFFD. Offsets stay what they are.
   */
  public static String writable(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (!stands(string, i)) {
        return replaced(string);
      }
    }
    return string;
  }

  private static String replaced(String string) {
    StringBuilder text = new StringBuilder(string);
    for (int i = 0; i < text.length(); i++) {
      if (!stands(string, i)) {
        text.setCharAt(i, REPLACEMENT);
      }
    }
    return text.toString();
  }

  private static boolean stands(CharSequence text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return c != 0;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
