package org.dateline.text.metadata;

import java.util.List;
import java.util.Optional;

/**
 * Finds the name of the outlet in a page that was saved as plain text: behind the title in the line
 * of the window, on its logo, in its note on rights.
 */
public final class SavedOutlet {
  private static final int LONGEST = 50;
  private static final int MOST_WORDS = 6;
  private static final String MARKS = "-|–—»•·:";

  private static final List<String> MAKERS =
      List.of(
          "content created by ", "originally published by ", "published by ", "© ", "copyright ");

  private SavedOutlet() {}

  /**
   * Returns the name, or an empty text.
   *
   * @param lines all lines of the page
   * @param title title of the article; may be empty
   */
  public static String find(List<String> lines, String title) {
    return behindTitle(lines, title).or(() -> onLogo(lines)).or(() -> inNote(lines)).orElse("");
  }

  /** {@code A title of several words | The Example Times}. */
  private static Optional<String> behindTitle(List<String> lines, String title) {
    if (title.indexOf(' ') < 0) {
      return Optional.empty();
    }
    for (String line : lines) {
      int at = line.lastIndexOf(title);
      String rest = at < 0 ? "" : line.substring(at + title.length()).strip();
      if (rest.length() > 1 && MARKS.indexOf(rest.charAt(0)) >= 0) {
        Optional<String> name = name(rest.substring(1));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> onLogo(List<String> lines) {
    for (String line : lines) {
      String stripped = line.strip();
      if (stripped.endsWith(" logo") || stripped.endsWith(" Logo")) {
        Optional<String> name = name(stripped.substring(0, stripped.length() - " logo".length()));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inNote(List<String> lines) {
    for (String line : lines) {
      for (String maker : MAKERS) {
        int at = indexOf(line, maker);
        Optional<String> name =
            at < 0 ? Optional.empty() : name(line.substring(at + maker.length()));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the name at the start of a text: without years, article and what follows a mark. */
  private static Optional<String> name(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    String rest = text.substring(start);
    if (rest.startsWith("the ") || rest.startsWith("The ") && rest.indexOf(' ', 4) > 0) {
      rest = rest.substring("the ".length());
    }
    int end = 0;
    while (end < rest.length() && ",.;:|()\n".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String name = rest.substring(0, end).strip();
    boolean possible =
        name.length() > 1
            && name.length() <= LONGEST
            && name.split(" ").length <= MOST_WORDS
            && Character.isUpperCase(name.charAt(0));
    return possible ? Optional.of(name) : Optional.empty();
  }

  private static int indexOf(String line, String part) {
    for (int i = 0; i + part.length() <= line.length(); i++) {
      if (line.regionMatches(true, i, part, 0, part.length())) {
        return i;
      }
    }
    return -1;
  }
}
