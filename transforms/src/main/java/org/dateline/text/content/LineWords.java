package org.dateline.text.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.ResourceLines;

/** Words by which a line gives itself away as no part of an article, in several languages. */
final class LineWords {
  /** Where such words stand. */
  enum Place {
    /** At the start of a line of its own. */
    START,
    /** Anywhere in a short line. */
    ANYWHERE,
    /** As the heading of what follows an article. */
    TAIL,
    /** In a line about the author below an article. */
    CREDIT
  }

  private static final int LONGEST = 600;
  private static final int LONGEST_OPENING = 100;
  private static final int MOST_MARKS = 4;

  /** The words of each place, by their first two characters. */
  private static final Map<Place, Map<Integer, List<String>>> TABLE = load();

  private LineWords() {}

  /**
   * Returns where the words of that place end that open the line, behind a bracket or dash before
   * them; 0 if none do.
   */
  static int opening(Place place, String line) {
    String lower = lower(line, LONGEST_OPENING);
    int from = 0;
    while (from < Math.min(lower.length(), MOST_MARKS) && isMark(lower.charAt(from))) {
      from++;
    }
    return end(place, lower, from);
  }

  /** Returns whether words of that place stand anywhere in a line of at most 600 characters. */
  static boolean contains(Place place, String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = lower(line, LONGEST);
    boolean start = true;
    for (int at = 0; at < lower.length(); at++) {
      boolean letter = Character.isLetterOrDigit(lower.charAt(at));
      if (letter && start && end(place, lower, at) > 0) {
        return true;
      }
      start = !letter;
    }
    return false;
  }

  /** Returns where the longest words end that stand there; 0 if none do. */
  private static int end(Place place, String lower, int from) {
    int longest = 0;
    for (String words : TABLE.get(place).getOrDefault(key(lower, from), List.of())) {
      int end = from + words.length();
      if (end > longest
          && lower.startsWith(words, from)
          && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
        longest = end;
      }
    }
    return longest;
  }

  private static int key(String text, int from) {
    int first = from < text.length() ? text.charAt(from) : 0;
    int second = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
    return first << Character.SIZE | second;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '"' && c != '“';
  }

  private static String lower(String line, int most) {
    String head = line.length() > most ? line.substring(0, most) : line;
    return head.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Map<Place, Map<Integer, List<String>>> load() {
    Map<Place, Map<Integer, List<String>>> table = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      table.put(place, new HashMap<>());
    }
    for (String line : ResourceLines.of(LineWords.class, "line-words.tsv")) {
      String[] cells = line.split("\t", -1);
      table
          .get(Place.valueOf(cells[0]))
          .computeIfAbsent(key(cells[1], 0), start -> new ArrayList<>())
          .add(cells[1]);
    }
    return table;
  }
}
