package org.dateline.text.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.dates.Months;
import org.dateline.text.encoding.CleanText;

/**
 * Reads the people out of bylines: takes away what introduces them, addresses and jobs, parts
 * several of them, and leaves out agencies, desks and the outlet itself.
 */
public final class Bylines {
  private static final Set<String> NOT_NAMES = WordList.of("not-names.txt");
  private static final Set<String> JOBS = WordList.of("jobs.txt");
  private static final Set<String> DEGREES = WordList.of("degrees.txt");
  private static final int MAX_BYLINE = 600;
  private static final int MAX_PEOPLE = 30;
  private static final int MAX_NAME_WORDS = 6;
  private static final int MAX_NAME = 60;

  private static final Set<String> INTRODUCTIONS =
      Set.of(
          "by",
          "von",
          "par",
          "por",
          "di",
          "da",
          "door",
          "av",
          "af",
          "od",
          "yazan",
          "written",
          "posted",
          "story",
          "words",
          "text",
          "author",
          "authors",
          "autor",
          "autoren",
          "autorin",
          "reported",
          "published",
          "geschrieben",
          "verfasst",
          "a",
          "cura",
          "écrit",
          "publié",
          "article",
          "report",
          "review",
          "opinion",
          "analysis",
          "foto",
          "from",
          "editor",
          "photos",
          "photography",
          "with",
          "the",
          "about",
          "contributed",
          "contributors");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "les", "van",
          "von", "vom", "zu", "zum", "zur", "der", "den", "ten", "ter", "te", "bin", "ibn", "al",
          "el", "ben", "y", "e", "af", "av", "und", "abu", "st", "d", "o", "mc", "mac");

  private static final Set<String> TITLES =
      Set.of("dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "dame");

  /** Words after a name that begin something else. */
  private static final Set<String> ENDS =
      Set.of(
          "for",
          "in",
          "at",
          "is",
          "was",
          "on",
          "updated",
          "published",
          "posted",
          "contributed",
          "contributes",
          "covers",
          "writes",
          "für",
          "aus",
          "am",
          "über",
          "pour",
          "para",
          "last",
          "follow",
          "special",
          "has",
          "@",
          "via",
          "to",
          "of");

  private static final Set<String> JOINTS =
      Set.of("and", "und", "et", "y", "e", "with", "en", "og");

  /** Marks at which one part of a byline ends. */
  private static final String BREAKS = "|•·/()[]<>:–—\n\t\"“”";

  private Bylines() {}

  /**
   * Returns the people of a byline in its order.
   *
   * @param byline as printed or as told to machines
   * @param site names of the outlet
   * @param sure whether the text is known to be a name, so that one word is enough
   */
  public static List<String> people(String byline, SiteNames site, boolean sure) {
    if (byline.length() > MAX_BYLINE) {
      return List.of();
    }
    Map<String, String> people = new LinkedHashMap<>();
    List<String> parts = parts(byline);
    if (isInverted(parts, byline)) {
      parts = List.of(parts.get(1) + " " + parts.get(0));
    }
    for (String part : parts) {
      if (!people.isEmpty() && DEGREES.contains(SiteNames.key(part))) {
        continue;
      }
      String name = name(part, site, sure);
      if (!name.isEmpty() && people.size() < MAX_PEOPLE) {
        people.putIfAbsent(SiteNames.key(name), name);
      }
    }
    return List.copyOf(people.values());
  }

  private static List<String> parts(String byline) {
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

  /** {@code Smith, Jane} is one person; {@code Jane Smith, John Jones} are two. */
  private static boolean isInverted(List<String> parts, String byline) {
    return parts.size() == 2
        && byline.indexOf(',') > 0
        && byline.indexOf(',') == byline.lastIndexOf(',')
        && parts.get(0).indexOf(' ') < 0
        && parts.get(1).indexOf(' ') < 0
        && isNameWord(parts.get(0))
        && isNameWord(parts.get(1))
        && !isJob(parts.get(0))
        && !isJob(parts.get(1))
        && !DEGREES.contains(SiteNames.key(parts.get(1)));
  }

  private static boolean isJob(String word) {
    String lower = trimmed(word.toLowerCase(Locale.ROOT));
    return JOBS.contains(lower) || NOT_NAMES.contains(lower);
  }

  private static String name(String part, SiteNames site, boolean sure) {
    List<String> words = new ArrayList<>(List.of(part.split(" ")));
    while (!words.isEmpty() && isIntroduction(words.get(0), words.size())) {
      words.remove(0);
    }
    while (!words.isEmpty() && TITLES.contains(words.get(0).toLowerCase(Locale.ROOT))) {
      words.remove(0);
    }
    int end = 1;
    while (end < words.size() && !isEnd(words, end)) {
      end++;
    }
    words = withoutTail(words.subList(0, Math.min(end, words.size())), site);
    String name = trimmed(String.join(" ", words));
    boolean person =
        !name.isEmpty()
            && name.length() <= MAX_NAME
            && words.size() <= MAX_NAME_WORDS
            && (words.size() > 1 || sure && !isAcronym(name))
            && !site.contains(name)
            && areNameWords(words, sure);
    return person ? name : "";
  }

  /** Returns whether a name ends before the word: something else begins, or a job. */
  private static boolean isEnd(List<String> words, int i) {
    String lower = trimmed(words.get(i).toLowerCase(Locale.ROOT));
    return ENDS.contains(lower)
        || words.get(i).equals("@")
        || hasDigit(words.get(i))
        || i > 1 && JOBS.contains(lower)
        || i + 1 < words.size() && hasDigit(words.get(i + 1)) && Months.month(lower, "en") > 0;
  }

  /** Takes degrees and the name of the outlet off the end of a name. */
  private static List<String> withoutTail(List<String> words, SiteNames site) {
    int end = words.size();
    while (end > 1
        && (DEGREES.contains(SiteNames.key(words.get(end - 1)))
            || words.get(end - 1).equalsIgnoreCase("the"))) {
      end--;
    }
    for (int i = 2; i < end; i++) {
      if (site.contains(String.join(" ", words.subList(i, end)))) {
        end = words.get(i - 1).equalsIgnoreCase("the") ? i - 1 : i;
      }
    }
    return words.subList(0, end);
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() < 6
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isIntroduction(String word, int words) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean marked = lower.endsWith(":") || lower.endsWith(".");
    String bare = marked ? lower.substring(0, lower.length() - 1) : lower;
    return INTRODUCTIONS.contains(bare) && (words > 1 || marked || bare.equals("by"));
  }

  private static boolean areNameWords(List<String> words, boolean sure) {
    int capitals = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (isJob(word) || isNumber(word, sure) || isAddress(word)) {
        return false;
      }
      boolean name = isNameWord(word);
      if (!name && !PARTICLES.contains(lower) && !(sure && words.size() == 1)) {
        return false;
      }
      capitals += name ? 1 : 0;
    }
    return capitals > 0 || sure && words.size() == 1;
  }

  /** A word of a name starts with a capital, or with a letter of a script that has none. */
  private static boolean isNameWord(String word) {
    int first = word.codePointAt(0);
    if (first == '\'' || first == '’' || first == '"') {
      return word.length() > 1;
    }
    boolean caseless =
        Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isLowerCase(first);
    boolean inner =
        word.length() > 2 && Character.isUpperCase(word.charAt(2)) && word.charAt(1) == '\'';
    return Character.isUpperCase(first) || caseless || inner;
  }

  /** A point between letters of more than one letter is of an address: {@code example.com}. */
  private static boolean isAddress(String word) {
    int point = word.lastIndexOf('.');
    return point > 1 && point < word.length() - 2 && word.indexOf('.') == point;
  }

  /** Names that people give themselves may hold digits, but not only. */
  private static boolean isNumber(String word, boolean sure) {
    return hasDigit(word) && !(sure && word.chars().anyMatch(Character::isLetter));
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    while (end > start && ",;:-*'’".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end).strip();
  }
}
