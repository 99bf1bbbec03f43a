package org.dateline.text.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.encoding.CleanText;

/** Parts a byline at its marks and at the words that join people. */
final class BylineParts {
  private static final Set<String> JOINTS =
      Set.of("and", "und", "et", "y", "e", "with", "en", "og");

  /** Marks at which one part of a byline ends. */
  private static final String BREAKS = "|•·/()[]<>:–—\n\t\"“”";

  private BylineParts() {}

  /** Returns the parts in order, without marks and addresses. */
  static List<String> of(String byline) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : CleanText.line(spaced(withoutAddresses(byline))).split(" ")) {
      boolean end = word.equals(",") || word.equals(";") || word.equals("&") || word.equals("|");
      if (end || word.equals("-") || JOINTS.contains(word.toLowerCase(Locale.ROOT))) {
        add(parts, part);
      } else {
        part.append(part.isEmpty() ? "" : " ").append(word);
      }
    }
    add(parts, part);
    return parts;
  }

  /** Sets a mark in the place of each address of mail or web. */
  private static String withoutAddresses(String byline) {
    StringBuilder kept = new StringBuilder(byline.length());
    for (String word : CleanText.line(byline).split(" ")) {
      boolean address = word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.");
      kept.append(address ? "|" : word).append(' ');
    }
    return kept.toString();
  }

  private static void add(List<String> parts, StringBuilder part) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    part.setLength(0);
  }

  /** Sets marks that part a byline apart from its words. */
  private static String spaced(String byline) {
    StringBuilder out = new StringBuilder(byline.length() + 16);
    for (int i = 0; i < byline.length(); i++) {
      char c = byline.charAt(i);
      if (BREAKS.indexOf(c) >= 0) {
        out.append(" | ");
      } else if (c == ',' || c == ';' || c == '&') {
        out.append(' ').append(c).append(' ');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
