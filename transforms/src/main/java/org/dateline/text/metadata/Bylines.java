package org.dateline.text.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.dates.Months;

/**
 * Reads the people out of bylines: takes away what introduces them, addresses and jobs, parts
 * several of them, and leaves out agencies, desks and the outlet itself.
 */
public final class Bylines {
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
    List<String> parts = BylineParts.of(byline);
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

  /** {@code Smith, Jane} is one person; {@code Jane Smith, John Jones} are two. */
  private static boolean isInverted(List<String> parts, String byline) {
    return parts.size() == 2
        && byline.indexOf(',') > 0
        && byline.indexOf(',') == byline.lastIndexOf(',')
        && parts.get(0).indexOf(' ') < 0
        && parts.get(1).indexOf(' ') < 0
        && NameWords.isNameWord(parts.get(0))
        && NameWords.isNameWord(parts.get(1))
        && !NameWords.isJob(parts.get(0))
        && !NameWords.isJob(parts.get(1))
        && !DEGREES.contains(SiteNames.key(parts.get(1)));
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
    String name = NameWords.trimmed(String.join(" ", words));
    boolean person =
        !name.isEmpty()
            && name.length() <= MAX_NAME
            && words.size() <= MAX_NAME_WORDS
            && (words.size() > 1 || sure && !NameWords.isAcronym(name))
            && !site.contains(name)
            && NameWords.areNameWords(words, sure);
    return person ? name : "";
  }

  /** Returns whether a name ends before the word: something else begins, or a job. */
  private static boolean isEnd(List<String> words, int i) {
    String lower = NameWords.trimmed(words.get(i).toLowerCase(Locale.ROOT));
    return ENDS.contains(lower)
        || words.get(i).equals("@")
        || NameWords.hasDigit(words.get(i))
        || i > 1 && NameWords.JOBS.contains(lower)
        || i + 1 < words.size()
            && NameWords.hasDigit(words.get(i + 1))
            && Months.month(lower, "en") > 0;
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

  private static boolean isIntroduction(String word, int words) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean marked = lower.endsWith(":") || lower.endsWith(".");
    String bare = marked ? lower.substring(0, lower.length() - 1) : lower;
    return INTRODUCTIONS.contains(bare) && (words > 1 || marked || bare.equals("by"));
  }
}
