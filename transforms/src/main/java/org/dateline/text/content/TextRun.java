package org.dateline.text.content;

import org.jsoup.Jsoup;

/** Gathers the text of one block: single blanks, no blanks at its ends, tabs between cells. */
final class TextRun {
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int linkDepth;
  private boolean blank;

  /**
   * Returns the text of a piece of markup on one line. Most pieces hold none, and making a parser
   * ready costs as much as some thousand characters.
   */
  static String of(String markup) {
    if (markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0) {
      return Jsoup.parse(markup).text();
    }
    TextRun run = new TextRun();
    run.append(markup);
    return run.end();
  }

  /** Adds a run of characters. Marks that take no room are left out. */
  void append(String run) {
    int before = text.length();
    for (int at = 0; at < run.length(); at++) {
      char c = run.charAt(at);
      if (c <= ' ' || c == '\u00a0') {
        blank = true;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
          text.append(' ');
        }
        blank = false;
        text.append(c);
      }
    }
    if (linkDepth > 0) {
      linkChars += text.length() - before;
    }
  }

  /** Starts a new cell of a table row. */
  void cell() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
      text.append('\t');
    }
  }

  /** Counts what follows as text of a link. */
  void startLink() {
    linkDepth++;
  }

  /** Ends the innermost link. */
  void endLink() {
    linkDepth--;
  }

  /** Returns how many of its characters stand in links. */
  int linkChars() {
    return linkChars;
  }

  /** Returns the text and starts a new one. Open links stay open. */
  String end() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) <= ' ') {
      length--;
    }
    String line = text.substring(0, length);
    text.setLength(0);
    linkChars = 0;
    blank = false;
    return line;
  }
}
