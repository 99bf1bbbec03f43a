package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An organization's name in its parts.
 *
 * @param words folded, British spelling made American, without articles and legal form
 * @param acronym the letters, if the name is one word in capitals; else empty
 */
record OrganizationName(List<String> words, String acronym) {
  private static final Map<String, String> EXPANSIONS = expansions();

  static OrganizationName of(String printed) {
    String name = EXPANSIONS.getOrDefault(printed.replace(".", ""), printed);
    List<String> words = new ArrayList<>();
    String plain = name.replace('’', '\'').replace("'s ", " ").replace('-', ' ');
    for (String part : WordList.split(plain, ' ')) {
      String word = american(strip(Fold.of(part)));
      boolean small = word.equals("the") || word.equals("&") || word.equals("and");
      if (!word.isEmpty() && !small) {
        words.add(word);
      }
    }
    while (words.size() > 1 && isLegalForm(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String letters = name.replace(".", "");
    boolean acronym = letters.length() >= 2 && letters.length() <= 7 && isCapitals(letters);
    return new OrganizationName(List.copyOf(words), acronym ? Fold.of(letters) : "");
  }

  /** Returns a key that is equal where only order around {@code of} and spelling differ. */
  String key() {
    int link = words.indexOf("of");
    boolean turns =
        link == 1 && words.size() <= 4 && isTurning(words.get(0)) && !words.contains("for");
    if (!turns) {
      return String.join(" ", words);
    }
    List<String> turned = new ArrayList<>(words.subList(2, words.size()));
    turned.add(words.get(0));
    return String.join(" ", turned);
  }

  /** Returns whether both can be names of one organization. */
  boolean isSame(OrganizationName other) {
    if (key().equals(other.key())) {
      return true;
    }
    return stands(other) || other.stands(this);
  }

  /** Returns whether this acronym stands for the other name by its initials, three at least. */
  boolean stands(OrganizationName other) {
    return acronym.length() >= 3
        && other.acronym.isEmpty()
        && other.words.size() >= 2
        && Acronym.fits(acronym, other.words.toArray(String[]::new));
  }

  private static boolean isTurning(String head) {
    return head.equals("ministry") || head.equals("university") || head.equals("department");
  }

  private static String strip(String word) {
    int start = 0;
    int end = word.length();
    while (start < end
        && !Character.isLetterOrDigit(word.charAt(start))
        && word.charAt(start) != '&') {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && word.charAt(end - 1) != '&') {
      end--;
    }
    return word.substring(start, end).replace(".", "");
  }

  private static String american(String word) {
    return switch (word) {
      case "organisation" -> "organization";
      case "organisations" -> "organizations";
      case "centre" -> "center";
      case "defence" -> "defense";
      case "labour" -> "labor";
      case "programme" -> "program";
      case "saint" -> "st";
      default -> word;
    };
  }

  private static boolean isLegalForm(String word) {
    return switch (word) {
      case "inc",
          "ltd",
          "llc",
          "llp",
          "plc",
          "corp",
          "co",
          "gmbh",
          "ag",
          "sa",
          "nv",
          "pty",
          "limited",
          "incorporated",
          "corporation",
          "company",
          "bhd",
          "berhad",
          "jsc",
          "pvt" ->
          true;
      default -> false;
    };
  }

  private static boolean isCapitals(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (!Character.isUpperCase(letters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> expansions() {
    Map<String, String> expansions = new HashMap<>();
    for (String line : WordList.lines("acronyms.tsv")) {
      List<String> fields = WordList.split(line, '\t');
      expansions.put(fields.get(0), fields.get(1));
    }
    return Map.copyOf(expansions);
  }

  /** Returns the full name of a well-known acronym, or the name itself. */
  static String expanded(String name) {
    return EXPANSIONS.getOrDefault(name.replace(".", ""), name);
  }
}
