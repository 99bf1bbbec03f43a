package org.dateline.outputs.report;

/**
 * Keeps spreadsheets from running a cell as a formula.
 *
 * <p>A text cell that begins with one of {@code = + - @}, one of their full-width forms, tab,
 * carriage return or line feed, or with an apostrophe before one of these or before another
 * apostrophe, gets one apostrophe in front. To undo it: where a cell begins with an apostrophe and
 * one of these characters or another apostrophe follows, drop the first character. Cells of numbers
 * are never changed.
 */
public final class Formulas {
  private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
  private static final char MARK = '\'';

  private Formulas() {}

  /** Returns the text as a cell that no spreadsheet runs. */
  public static String neutralise(String text) {
    return isStarter(text, 0) || isMarked(text) ? MARK + text : text;
  }

  /** Returns the text that was neutralised to the cell. */
  public static String undo(String cell) {
    return isMarked(cell) ? cell.substring(1) : cell;
  }

  private static boolean isMarked(String text) {
    return text.length() > 1
        && text.charAt(0) == MARK
        && (text.charAt(1) == MARK || isStarter(text, 1));
  }

  private static boolean isStarter(String text, int at) {
    return text.length() > at && STARTERS.indexOf(text.charAt(at)) >= 0;
  }
}
