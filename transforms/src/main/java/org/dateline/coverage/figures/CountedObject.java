package org.dateline.coverage.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.figures.roles.ChangeNouns;
import org.dateline.text.ResourceLines;

/** Brings the noun phrases that articles count into one form. */
final class CountedObject {
  private static final Set<String> ENDERS =
      Set.of(
          "of", "in", "at", "on", "from", "by", "with", "who", "that", "which", "for", "to", "near",
          "among", "between", "after", "during", "aboard", "were", "was", "had", "have", "has",
          "are", "is");

  private static final Set<String> DROPPED =
      Set.of(
          "a",
          "an",
          "the",
          "other",
          "others",
          "more",
          "additional",
          "further",
          "new",
          "its",
          "their",
          "his",
          "her",
          "our",
          "these",
          "those",
          "some",
          "all",
          "such");

  private static final Set<String> PEOPLE_WORDS =
      Set.copyOf(ResourceLines.of(CountedObject.class, "people-words.txt"));

  private CountedObject() {}

  /** Returns {@code people} for whoever is not singled out, else the group in the singular. */
  static String people(String phrase) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      return FigureKey.PEOPLE;
    }
    String head = words.get(words.size() - 1);
    boolean nation = Character.isUpperCase(head.codePointAt(0));
    String lower = head.toLowerCase(Locale.ROOT);
    boolean unnamed = PEOPLE_WORDS.contains(lower) || PEOPLE_WORDS.contains(singular(lower));
    if (nation || unnamed) {
      return FigureKey.PEOPLE;
    }
    return singular(lower);
  }

  /**
   * Returns the phrase up to its first preposition, in lower case, its last word singular; of a
   * rise or fall, what rose or fell, so that "a drop in fares" and "fares dropped" are one thing.
   */
  static String thing(String phrase) {
    List<String> words = words(changed(phrase));
    if (words.isEmpty()) {
      return "";
    }
    int last = words.size() - 1;
    words.set(last, singular(words.get(last).toLowerCase(Locale.ROOT)));
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  private static String changed(String phrase) {
    String[] words = phrase.strip().split("\\s++");
    for (int i = 0; i + 2 < words.length; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT);
      boolean joined = words[i + 1].equals("of") || words[i + 1].equals("in");
      if (joined && ChangeNouns.contains(lower)) {
        return String.join(" ", List.of(words).subList(i + 2, words.length));
      }
      if (ENDERS.contains(lower)) {
        break;
      }
    }
    return phrase;
  }

  /** Returns the singular of an English noun by its ending. */
  static String singular(String noun) {
    if (noun.length() < 4 || !noun.endsWith("s") || endsWithAny(noun, "ss", "us", "is")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (endsWithAny(noun, "sses", "shes", "ches", "xes", "zes")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.substring(0, noun.length() - 1);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.strip().split("\\s++")) {
      String bare = strip(word);
      String lower = bare.toLowerCase(Locale.ROOT);
      if (ENDERS.contains(lower)) {
        break;
      }
      if (!bare.isEmpty() && !DROPPED.contains(lower)) {
        words.add(bare);
      }
      if (word.endsWith(",")) {
        break;
      }
    }
    return words;
  }

  private static String strip(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
