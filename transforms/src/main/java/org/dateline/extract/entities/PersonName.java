package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person's name in its parts.
 *
 * @param words folded, without titles, particles and generation; not empty
 * @param generation {@code jr}, {@code sr}, {@code iii}; empty if none
 * @param patronymic whether the last word follows {@code bin}, so that it names the father
 */
record PersonName(List<String> words, String generation, boolean patronymic) {
  private static final Map<String, String> FAMILIARS = familiars();

  static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    String generation = "";
    boolean patronymic = false;
    for (String part : WordList.split(Fold.of(name).replace('-', ' ').replace(",", ""), ' ')) {
      String word = part.replace(".", "");
      if (word.isEmpty()) {
        continue;
      }
      if (isGeneration(word) && !words.isEmpty()) {
        generation = word;
      } else if (isParticle(word)) {
        patronymic = word.equals("bin") || word.equals("ibn") || word.equals("bint");
      } else if (!words.isEmpty() || !isTitle(word)) {
        words.add(word);
        patronymic &= words.size() > 1;
      }
    }
    if (words.isEmpty()) {
      words.add(Fold.of(name));
    }
    return new PersonName(List.copyOf(words), generation, patronymic && words.size() == 2);
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Returns whether the family name seems to come first, as in Chinese and Korean names. */
  boolean familyFirst() {
    int classes = Lexicon.get().classes(first());
    int last = Lexicon.get().classes(last());
    return words.size() > 1
        && WordClass.FAMILY_NAME.in(classes)
        && !WordClass.FAMILY_NAME.in(last)
        && first().length() <= 6;
  }

  /** Returns whether both can be names of one person. */
  boolean isSame(PersonName other) {
    if (isSingle() || other.isSingle()) {
      return isSingle() ? other.answersTo(first()) : answersTo(other.first());
    }
    if (!generation.isEmpty() && !other.generation.isEmpty()) {
      if (!generation.equals(other.generation)) {
        return false;
      }
    }
    if (!sameGiven(first(), other.first())) {
      return false;
    }
    return words.size() >= other.words.size() ? covers(other) : other.covers(this);
  }

  /** Returns whether the one word is enough to call the person. */
  boolean answersTo(String word) {
    if (isSingle()) {
      return Spelling.same(word, last());
    }
    return !patronymic && Spelling.same(word, last()) || familyFirst() && word.equals(first());
  }

  /** Returns whether the words of the shorter name occur here in their order. */
  private boolean covers(PersonName shorter) {
    if (words.size() == shorter.words.size()) {
      for (int i = 1; i < words.size(); i++) {
        boolean last = i == words.size() - 1;
        String word = words.get(i);
        String other = shorter.words.get(i);
        if (last ? !Spelling.same(word, other) : !sameGiven(word, other)) {
          return false;
        }
      }
      return true;
    }
    String middle = shorter.words.size() > 2 ? shorter.words.get(1) : "";
    boolean occurs = middle.isEmpty() || sameGiven(words.get(1), middle);
    if (!occurs && (middle.length() == 1 || !words.contains(middle))) {
      return false;
    }
    if (Spelling.same(last(), shorter.last())) {
      return true;
    }
    return words.size() > 2
        && shorter.last().length() > 2
        && words.subList(1, words.size() - 1).contains(shorter.last());
  }

  private static boolean sameGiven(String name, String other) {
    if (name.length() == 1 || other.length() == 1) {
      return name.charAt(0) == other.charAt(0);
    }
    String familiar = FAMILIARS.get(name);
    return Spelling.same(name, other) || familiar != null && familiar.equals(FAMILIARS.get(other));
  }

  private static boolean isTitle(String word) {
    int classes = Lexicon.get().classes(word);
    return (WordClass.TITLE.in(classes) || WordClass.OFFICE.in(classes))
        && !WordClass.GIVEN_NAME.in(classes);
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "bin",
          "ibn",
          "bint",
          "al",
          "el",
          "de",
          "del",
          "la",
          "da",
          "dos",
          "do",
          "di",
          "van",
          "von",
          "der",
          "den",
          "the",
          "of",
          "y",
          "ul" ->
          true;
      default -> false;
    };
  }

  private static boolean isGeneration(String word) {
    return switch (word) {
      case "jr", "sr", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  private static Map<String, String> familiars() {
    Map<String, String> families = new HashMap<>();
    for (String line : WordList.lines("nicknames.txt")) {
      List<String> names = WordList.split(line, ',');
      for (String name : names) {
        families.putIfAbsent(Fold.of(name.strip()), Fold.of(names.get(0)));
      }
    }
    return Map.copyOf(families);
  }
}
