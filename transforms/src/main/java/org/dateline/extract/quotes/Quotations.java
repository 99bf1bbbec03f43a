package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks: curly, straight, guillemets both ways, German. A mark
 * left open ends with its paragraph, or runs on where the next one opens with a mark. Linear in the
 * length of the text.
 */
final class Quotations {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private Quotations() {}

  static List<Quotation> in(String text) {
    return straight(isTurned(text) ? turned(text) : text);
  }

  /** Returns whether guillemets point inwards, as in German: the first one opens a word. */
  private static boolean isTurned(String text) {
    int inwards = text.indexOf('»');
    int outwards = text.indexOf('«');
    return inwards >= 0
        && inwards < outwards
        && Character.isLetterOrDigit(text.codePointAt(inwards + 1));
  }

  /** Returns the text, as long as before, with its guillemets turned round. */
  private static String turned(String text) {
    char[] turned = text.toCharArray();
    for (int i = 0; i < turned.length; i++) {
      turned[i] = turned[i] == '»' ? '«' : turned[i] == '«' ? '»' : turned[i];
    }
    return new String(turned);
  }

  private static List<Quotation> straight(String text) {
    List<Quotation> found = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = text.indexOf('\n', paragraph);
      end = end < 0 ? text.length() : end;
      scan(text, paragraph, end, found);
      paragraph = end + 1;
    }
    return joined(text, found);
  }

  /**
   * Joins a quotation that runs on with the one that the next paragraph opens with, unless words
   * stand before the first and behind the second, so that each has its own speaker.
   */
  private static List<Quotation> joined(String text, List<Quotation> found) {
    List<Quotation> joined = new ArrayList<>();
    for (Quotation next : found) {
      int last = joined.size() - 1;
      boolean goesOn =
          last >= 0
              && joined.get(last).runsOn()
              && (endsParagraph(text, next) || opensParagraph(text, joined.get(last)))
              && text.substring(joined.get(last).end(), next.open()).isBlank();
      if (goesOn) {
        Quotation first = joined.get(last);
        joined.set(
            last,
            new Quotation(first.start(), next.end(), first.open(), next.close(), next.runsOn()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean opensParagraph(String text, Quotation quotation) {
    int start = text.lastIndexOf('\n', quotation.open()) + 1;
    return text.substring(start, quotation.open()).isBlank();
  }

  /** Returns whether nothing follows the quotation in its paragraph. */
  static boolean endsParagraph(String text, Quotation quotation) {
    int end = text.indexOf('\n', quotation.close());
    return text.substring(quotation.close(), end < 0 ? text.length() : end).isBlank();
  }

  private static void scan(String text, int from, int to, List<Quotation> found) {
    int open = -1;
    int width = 0;
    int i = from;
    while (i < to) {
      int mark = width(text, i, to);
      if (mark > 0 && open < 0 && isAttribute(text, i)) {
        int close = text.indexOf(text.charAt(i), i + 1);
        mark = close < 0 || close >= to ? 1 : close + 1 - i;
      } else if (mark > 0 && open < 0 && opens(text, i)) {
        open = i;
        width = mark;
      } else if (mark > 0 && open >= 0 && (closes(text, open, i) || closesTurned(text, i, to))) {
        add(new Quotation(open + width, i, open, i + mark, false), found);
        open = -1;
      } else if (mark > 0 && open >= 0 && text.charAt(i) == '“') {
        open = i;
        width = mark;
      }
      i += Math.max(1, mark);
    }
    if (open >= 0) {
      add(new Quotation(open + width, to, open, to, true), found);
    }
  }

  /**
   * Returns the length of the mark at the offset: 2 for marks typed as two apostrophes, 0 for none.
   */
  private static int width(String text, int i, int to) {
    char c = text.charAt(i);
    return switch (c) {
      case '"', '“', '„', '«', '”', '»' -> 1;
      case '\'', '`' -> i + 1 < to && text.charAt(i + 1) == c ? 2 : 0;
      default -> 0;
    };
  }

  /** Returns whether the mark opens the value of an attribute: {@code <a href="…">}. */
  private static boolean isAttribute(String text, int i) {
    return text.charAt(i) == '"' && i > 0 && text.charAt(i - 1) == '=';
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    return c == '"' || c == '\'' || c == '`' || OPENING.indexOf(c) >= 0;
  }

  /** Returns whether the mark ends the quotation: German quotations end with an English opening. */
  private static boolean closes(String text, int open, int i) {
    char c = text.charAt(i);
    return switch (text.charAt(open)) {
      case '"' -> c == '"' || c == '”';
      case '\'', '`' -> c == '\'' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      default -> CLOSING.indexOf(c) >= 0 || c == '"';
    };
  }

  /**
   * Returns whether an opening mark stands where only a closing one can: {@code “Yes,“ he said}.
   */
  private static boolean closesTurned(String text, int i, int to) {
    boolean behindWord = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
    boolean beforeBlank = i + 1 >= to || Character.isWhitespace(text.charAt(i + 1));
    return text.charAt(i) == '“' && behindWord && beforeBlank;
  }

  private static void add(Quotation quotation, List<Quotation> found) {
    if (quotation.end() > quotation.start()) {
      found.add(quotation);
    }
  }
}
