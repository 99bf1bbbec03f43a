package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads digits with grouping and decimal marks, as printed in one token. */
final class DigitGroups {
  private static final int LONGEST = 40;

  private DigitGroups() {}

  /**
   * Returns the value of digits, dots and commas; empty where they are no one number, such as a
   * date, an address or a list.
   *
   * @param decimalComma whether the language writes decimals after a comma
   */
  static Optional<BigDecimal> value(String text, boolean decimalComma) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int dots = count(text, '.');
    int commas = count(text, ',');
    if (dots == 0 && commas == 0) {
      return Optional.of(new BigDecimal(text));
    }
    if (dots > 0 && commas > 0) {
      return mixed(text, dots, commas);
    }
    char mark = dots > 0 ? '.' : ',';
    if (dots + commas > 1) {
      return isGrouped(text, mark) ? Optional.of(plain(text, mark)) : Optional.empty();
    }
    boolean decimalMark = (mark == ',') == decimalComma;
    boolean grouped = !decimalMark && isGrouped(text, mark);
    return Optional.of(grouped ? plain(text, mark) : new BigDecimal(text.replace(mark, '.')));
  }

  /** Reads a number with both marks: the last one, standing once, is the decimal mark. */
  private static Optional<BigDecimal> mixed(String text, int dots, int commas) {
    char decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    char group = decimal == '.' ? ',' : '.';
    int at = text.indexOf(decimal);
    if ((decimal == '.' ? dots : commas) > 1 || !isGrouped(text.substring(0, at), group)) {
      return Optional.empty();
    }
    BigDecimal whole = plain(text.substring(0, at), group);
    return Optional.of(new BigDecimal(whole.toPlainString() + "." + text.substring(at + 1)));
  }

  /**
   * Returns whether the marks stand between groups of three digits, or, in the Indian way, of two
   * before the last three.
   */
  private static boolean isGrouped(String text, char mark) {
    int end = text.length();
    int at = text.lastIndexOf(mark);
    if (end - at - 1 != 3) {
      return false;
    }
    int size = 0;
    while (at > 0) {
      int previous = text.lastIndexOf(mark, at - 1);
      int length = at - previous - 1;
      if (previous < 0) {
        return length <= 3 && text.charAt(0) != '0';
      }
      if (length != 3 && length != 2 || size != 0 && size != length) {
        return false;
      }
      size = length;
      at = previous;
    }
    return false;
  }

  private static BigDecimal plain(String text, char mark) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != mark) {
        digits.append(text.charAt(i));
      }
    }
    return new BigDecimal(digits.toString());
  }

  private static int count(String text, char mark) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == mark) {
        count++;
      }
    }
    return count;
  }

  /** Returns whether all characters are ASCII digits. */
  static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
