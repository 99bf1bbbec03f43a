package org.dateline.text.encoding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses pages that are built to cost a parser more than their length: a million open tags of 5 MB
 * take seconds to build and to leave. Looks at the characters once.
 */
public final class PageGuard {
  /** Longest page, in characters. The longest news pages have some 5 million. */
  public static final int MAX_LENGTH = 12_000_000;

  /** Most tags of a page. The fullest news pages have some 50,000. */
  public static final int MAX_TAGS = 200_000;

  /** Most elements inside each other. Written pages stay below 100, broken ones below 1,000. */
  public static final int MAX_DEPTH = 2_000;

  private static final int MAX_NAME = 12;

  /** Characters after its start in which the end of a tag is looked for. */
  private static final int MAX_TAG = 2_000;

  /** Elements that are never closed, that close each other, or that hold no elements. */
  private static final Set<String> NOT_NESTING =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "dd",
          "dt",
          "embed",
          "hr",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "option",
          "optgroup",
          "p",
          "param",
          "rp",
          "rt",
          "source",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "track",
          "wbr",
          "path",
          "circle",
          "rect",
          "line",
          "polygon",
          "polyline",
          "ellipse",
          "use",
          "stop");

  private PageGuard() {}

  /** Why a page is not parsed. */
  public enum Refusal {
    TOO_LARGE("too_large", "longer than " + MAX_LENGTH + " characters"),
    TOO_MANY_TAGS("too_many_tags", "more than " + MAX_TAGS + " tags"),
    TOO_DEEP("too_deep", "more than " + MAX_DEPTH + " elements inside each other");

    private final String reason;
    private final String detail;

    Refusal(String reason, String detail) {
      this.reason = reason;
      this.detail = detail;
    }

    /** Returns the reason as the ledger prints it. */
    public String reason() {
      return reason;
    }

    /** Returns what was found, for a person. */
    public String detail() {
      return detail;
    }
  }

  /** Returns why the page must not be parsed, or nothing if it may. */
  public static Optional<Refusal> refusal(String page) {
    if (page.length() > MAX_LENGTH) {
      return Optional.of(Refusal.TOO_LARGE);
    }
    return mayBeBuiltToCost(page) ? costly(page) : Optional.empty();
  }

  /** Counts every tag, also in scripts, and every end tag: never less than is really there. */
  private static boolean mayBeBuiltToCost(String page) {
    int tags = 0;
    int depth = 0;
    int deepest = 0;
    int last = page.length() - 1;
    int at = page.indexOf('<');
    while (at >= 0 && at < last) {
      if (page.charAt(at + 1) == '/') {
        depth = Math.max(0, depth - 1);
      } else {
        tags++;
        depth++;
        deepest = Math.max(deepest, depth);
      }
      at = page.indexOf('<', at + 1);
    }
    return tags > MAX_TAGS || deepest > MAX_DEPTH;
  }

  private static Optional<Refusal> costly(String page) {
    int tags = 0;
    int depth = 0;
    int at = page.indexOf('<');
    while (at >= 0 && at + 1 < page.length()) {
      char next = page.charAt(at + 1);
      if (isLetter(next)) {
        tags++;
        String name = name(page, at + 1);
        if (name.equals("script") || name.equals("style")) {
          at = afterRaw(page, at, name);
        } else if (!NOT_NESTING.contains(name)) {
          depth += isClosedAtOnce(page, at) ? 0 : 1;
        }
      } else if (next == '/') {
        depth -= NOT_NESTING.contains(name(page, at + 2)) ? 0 : 1;
        depth = Math.max(depth, 0);
      }
      if (tags > MAX_TAGS) {
        return Optional.of(Refusal.TOO_MANY_TAGS);
      }
      if (depth > MAX_DEPTH) {
        return Optional.of(Refusal.TOO_DEEP);
      }
      at = page.indexOf('<', at + 1);
    }
    return Optional.empty();
  }

  /** Returns the place before the end tag of a script or style sheet. */
  private static int afterRaw(String page, int start, String name) {
    int at = page.indexOf("</", start);
    while (at >= 0 && !name(page, at + 2).equals(name)) {
      at = page.indexOf("</", at + 2);
    }
    // The end tag itself is not of an element that was counted as open.
    return at < 0 ? page.length() : at + 1;
  }

  private static boolean isClosedAtOnce(String page, int start) {
    int stop = Math.min(page.length(), start + MAX_TAG);
    int end = start;
    while (end < stop && page.charAt(end) != '>') {
      end++;
    }
    return end < stop && page.charAt(end - 1) == '/';
  }

  private static String name(String page, int start) {
    int end = start;
    while (end < page.length() && end - start < MAX_NAME && isNameLetter(page.charAt(end))) {
      end++;
    }
    return page.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameLetter(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
