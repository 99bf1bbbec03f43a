package org.dateline.extract.figures.roles;

/**
 * A year, or a month with its year, that the text names.
 *
 * @param token index of the year's token, or of the month's where there is no year
 * @param first index of the first token of the whole date
 * @param year the year; 0 where the text leaves it out
 * @param month month, 1 to 12; 0 where only the year is told
 * @param day day of the month; 0 where it is not told
 */
record TimeTie(int token, int first, int year, int month, int day) {
  /** Returns the ISO 8601 form as far as told; empty without a year. */
  String text() {
    if (year == 0) {
      return "";
    }
    String text = pad(year, 4);
    if (month > 0) {
      text += "-" + pad(month, 2);
      if (day > 0) {
        text += "-" + pad(day, 2);
      }
    }
    return text;
  }

  private static String pad(int number, int width) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    while (digits.length() < width) {
      digits.insert(0, '0');
    }
    return digits.toString();
  }
}
