package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks: curly, straight, guillemets both ways, German. A mark
 * left open ends with its paragraph. Linear in the length of the text.
 */
final class Quotations {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private Quotations() {}

  static List<Quotation> in(String text) {
    List<Quotation> found = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = text.indexOf('\n', paragraph);
      end = end < 0 ? text.length() : end;
      scan(text, paragraph, end, found);
      paragraph = end + 1;
    }
    return found;
  }

  private static void scan(String text, int from, int to, List<Quotation> found) {
    int open = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (open < 0 && (straight || OPENING.indexOf(c) >= 0)) {
        open = i;
      } else if (open >= 0 && closes(text, open, i)) {
        add(new Quotation(open + 1, i, open, i + 1, false), found);
        open = -1;
      } else if (open >= 0 && c == '“') {
        open = i;
      }
    }
    if (open >= 0) {
      add(new Quotation(open + 1, to, open, to, true), found);
    }
  }

  /** Returns whether the mark ends the quotation: German quotations end with an English opening. */
  private static boolean closes(String text, int open, int i) {
    char first = text.charAt(open);
    char c = text.charAt(i);
    return switch (first) {
      case '"' -> c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      default -> CLOSING.indexOf(c) >= 0 || c == '"';
    };
  }

  private static void add(Quotation quotation, List<Quotation> found) {
    if (quotation.end() > quotation.start()) {
      found.add(quotation);
    }
  }
}
