package org.dateline.text.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The labels of an article in a saved text: what stands above its body, or else below.
 *
 * @param title headline; may be empty
 * @param byline line that names the author; may be empty
 * @param dateline line that names day or time; may be empty
 */
record SavedHead(String title, String byline, String dateline) {
  private static final int LONGEST_LABEL = 90;

  /** Lines above a body among which its title stands: each is compared with every other. */
  private static final int FARTHEST_TITLE = 1_000;

  private static final int LONGEST_TITLE = 250;
  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_PART = 20;
  private static final Set<String> OFFICES =
      Set.of(
          "contributor",
          "correspondent",
          "reporter",
          "writer",
          "editor",
          "columnist",
          "journalist",
          "redakteur",
          "redakteurin",
          "korrespondent",
          "korrespondentin",
          "journaliste",
          "periodista",
          "redactor",
          "redactora");

  /** Reads the lines above and below a body. */
  static SavedHead of(List<Block> head, List<Block> tail) {
    String byline = byline(head);
    String dateline = dateline(head);
    return new SavedHead(
        title(head.subList(Math.max(0, head.size() - FARTHEST_TITLE), head.size())),
        byline.isEmpty() ? byline(tail) : byline,
        dateline.isEmpty() ? dateline(tail) : dateline);
  }

  private static String title(List<Block> head) {
    String best = "";
    for (Block block : head) {
      String line = block.text();
      if (line.length() <= LONGEST_TITLE
          && words(line) >= FEWEST_WORDS
          && words(line) > words(best)
          && !line.startsWith("(")
          && !isByline(line)
          && !isDateline(line)
          && !isTrail(line, head)
          && !Asides.isAside(block)) {
        best = line;
      }
    }
    return best;
  }

  /** Returns whether a line shows the way to the page or says another line within more. */
  private static boolean isTrail(String line, List<Block> head) {
    if (line.contains(" > ") || line.contains(" » ") || line.contains(" › ")) {
      return true;
    }
    for (Block other : head) {
      String part = other.text();
      if (part.length() >= SHORTEST_PART && part.length() < line.length() && line.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static String byline(List<Block> lines) {
    for (Block block : lines) {
      if (isByline(block.text())) {
        return block.text();
      }
    }
    return "";
  }

  private static boolean isByline(String line) {
    if (line.length() > LONGEST_LABEL) {
      return false;
    }
    String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return BylineLines.opens(line)
        || words(line) >= FEWEST_WORDS
            && OFFICES.contains(last)
            && Character.isUpperCase(line.charAt(0));
  }

  private static String dateline(List<Block> lines) {
    for (Block block : lines) {
      if (isDateline(block.text())) {
        return block.text();
      }
    }
    return "";
  }

  private static boolean isDateline(String line) {
    return line.length() <= LONGEST_LABEL
        && BylineLines.hasYear(line)
        && line.chars().filter(Character::isDigit).count() >= 5
        && words(line) <= 12;
  }

  private static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < line.length(); at++) {
      boolean letter = line.charAt(at) > ' ';
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
