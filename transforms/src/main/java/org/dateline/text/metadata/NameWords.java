package org.dateline.text.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words of people's names from jobs, numbers and addresses. */
final class NameWords {
  /** Words for what people do. */
  static final Set<String> JOBS = WordList.of("jobs.txt");

  private static final Set<String> NOT_NAMES = WordList.of("not-names.txt");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "les", "van",
          "von", "vom", "zu", "zum", "zur", "der", "den", "ten", "ter", "te", "bin", "ibn", "al",
          "el", "ben", "y", "e", "af", "av", "und", "abu", "st", "d", "o", "mc", "mac");

  private NameWords() {}

  /** Returns whether the word is a job, or one that names no person. */
  static boolean isJob(String word) {
    String lower = trimmed(word.toLowerCase(Locale.ROOT));
    return JOBS.contains(lower) || NOT_NAMES.contains(lower);
  }

  /** Returns whether a name is a few capitals. */
  static boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() < 6
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** Returns whether the words can be the name of a person. */
  static boolean areNameWords(List<String> words, boolean sure) {
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
  static boolean isNameWord(String word) {
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

  /** Returns whether a digit stands in the word. */
  static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Returns the name without marks around it. */
  static String trimmed(String name) {
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
