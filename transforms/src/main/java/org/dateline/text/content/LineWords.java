package org.dateline.text.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
  private static final int MOST_MARKS = 4;
  private static final Map<Place, Map<String, List<String>>> TABLE = load();

  private LineWords() {}

  /**
   * Returns where the words of that place end that open the line, behind a bracket or dash before
   * them; 0 if none do.
   */
  static int opening(Place place, String line) {
    String lower = lower(line);
    int from = 0;
    while (from < Math.min(lower.length(), MOST_MARKS) && isMark(lower.charAt(from))) {
      from++;
    }
    int words = opening(place, lower, from);
    return words == 0 ? 0 : from + words;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '"' && c != '“';
  }

  /** Returns whether words of that place stand anywhere in a line of at most 600 characters. */
  static boolean contains(Place place, String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = lower(line);
    boolean start = true;
    for (int at = 0; at < lower.length(); at++) {
      boolean letter = Character.isLetterOrDigit(lower.charAt(at));
      if (letter && start && opening(place, lower, at) > 0) {
        return true;
      }
      start = !letter;
    }
    return false;
  }

  private static int opening(Place place, String lower, int from) {
    int longest = 0;
    for (String words : TABLE.get(place).getOrDefault(firstWord(lower, from), List.of())) {
      int end = from + words.length();
      if (words.length() > longest
          && lower.startsWith(words, from)
          && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
        longest = words.length();
      }
    }
    return longest;
  }

  private static String lower(String line) {
    String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    return head.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end == from && from < text.length()
        ? text.substring(from, from + 1)
        : text.substring(from, end);
  }

  private static Map<Place, Map<String, List<String>>> load() {
    Map<Place, Map<String, List<String>>> table = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      table.put(place, new HashMap<>());
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LineWords.class.getResourceAsStream("line-words.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String words = line.substring(tab + 1);
          table
              .get(Place.valueOf(line.substring(0, tab)))
              .computeIfAbsent(firstWord(words, 0), word -> new ArrayList<>())
              .add(words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
