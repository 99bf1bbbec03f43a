package org.dateline.text.content;

import java.util.List;

/**
 * One paragraph, heading, list item, table row or other run of text between two block borders.
 *
 * @param text with single blanks; never blank
 * @param kind what it is
 * @param linkChars how many of its characters stand in links
 * @param region the innermost element that holds it; null for a line of a text without markup
 * @param links targets of its links as written
 */
record Block(String text, Kind kind, int linkChars, Region region, List<String> links) {
  private static final int COST_OF_LINK = -10;
  private static final int COST_OF_STUB = -1;

  /** What a block is by its tag. */
  enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A title of a part. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** A row of a table. */
    ROW
  }

  /** Returns the share of its characters in links, 0 to 1. */
  double linkShare() {
    return (double) linkChars / text.length();
  }

  /** Returns whether it reads as sentences and not as a label or a link. */
  boolean isProse() {
    if (kind == Kind.HEADING) {
      return false;
    }
    int length = text.length();
    return length >= 80
        ? linkShare() <= 0.5 || linkShare() < 0.85 && endsSentence()
        : length >= 25 && linkShare() <= 0.5 && endsSentence();
  }

  /** Returns its characters of prose outside links; 0 if it is no prose. */
  int prose() {
    return isProse() ? text.length() - linkChars : 0;
  }

  /** Returns how much it speaks for its surroundings being an article; below 0 for menus. */
  int worth() {
    if (isProse()) {
      return text.length() - linkChars;
    }
    if (linkShare() > 0.5) {
      return COST_OF_LINK;
    }
    if (region.inBody) {
      return text.length() - linkChars;
    }
    return kind == Kind.HEADING ? 0 : COST_OF_STUB;
  }

  /** Returns the region whose paragraphs stand beside it. */
  Region holder() {
    boolean leaf = region.is("p") || region.is("li") || kind == Kind.HEADING;
    return leaf && region.parent != null ? region.parent : region;
  }

  /** Returns whether its last character ends a sentence. */
  boolean endsSentence() {
    int end = text.length() - 1;
    while (end > 0 && "\"'”’»“)]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?…:;。".indexOf(text.charAt(end)) >= 0;
  }
}
