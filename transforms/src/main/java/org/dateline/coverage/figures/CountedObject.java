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
          "among", "between", "per", "after", "during", "aboard", "were", "was", "had", "have",
          "has", "are", "is");

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

  /** What is asked for a thing: of two things of one event it is not the same. */
  private static final Set<String> CHARGES =
      Set.of("price", "cost", "fee", "fare", "charge", "rent", "rate", "tariff", "premium");

  private static final Set<String> CHARGED = Set.of("of", "for", "per");

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
   * rise or fall, what rose or fell, so that "a drop in fares" and "fares dropped" are one thing;
   * of what is told for one of something, that too, so that earnings per share are not earnings; of
   * a charge, what it is asked for too, so that the price of bread is not the price of milk, and
   * without the charge where the role tells of it.
   */
  static String thing(String phrase, String role) {
    String whole = changed(phrase);
    List<String> words = inSingular(words(whole));
    if (words.isEmpty() || !CHARGES.contains(words.get(words.size() - 1))) {
      return (String.join(" ", words) + perEach(whole)).strip();
    }
    List<String> charged = new ArrayList<>(inSingular(words(charged(whole))));
    charged.addAll(words);
    boolean told = charged.size() > 1 && charged.get(charged.size() - 1).equals(role);
    return String.join(" ", told ? charged.subList(0, charged.size() - 1) : charged);
  }

  /** Returns "per" and the word behind it, with a blank before them, where they end the phrase. */
  private static String perEach(String phrase) {
    int per = phrase.lastIndexOf(" per ");
    boolean last = per >= 0 && phrase.indexOf(' ', per + 5) < 0;
    return last ? phrase.substring(per).toLowerCase(Locale.ROOT) : "";
  }

  /** Returns what follows the first preposition where that tells what a charge is asked for. */
  private static String charged(String phrase) {
    String[] words = phrase.strip().split("\\s++");
    for (int i = 0; i < words.length; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT);
      if (ENDERS.contains(lower) || words[i].endsWith(",")) {
        boolean told = CHARGED.contains(lower);
        return told ? String.join(" ", List.of(words).subList(i + 1, words.length)) : "";
      }
    }
    return "";
  }

  private static List<String> inSingular(List<String> words) {
    List<String> lower = new ArrayList<>(words.size());
    for (String word : words) {
      lower.add(word.toLowerCase(Locale.ROOT));
    }
    int last = lower.size() - 1;
    if (last >= 0) {
      lower.set(last, singular(lower.get(last)));
    }
    return lower;
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
