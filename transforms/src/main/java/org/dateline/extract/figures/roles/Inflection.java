package org.dateline.extract.figures.roles;

import java.util.List;

/** Makes the regular forms of English words. */
public final class Inflection {
  private Inflection() {}

  /** Returns the plural of a noun, or the third person of a verb. */
  public static String withS(String word) {
    int n = word.length();
    if (word.endsWith("y") && n > 1 && !isVowel(word.charAt(n - 2))) {
      return word.substring(0, n - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hisses ? "es" : "s");
  }

  /** Returns the regular past forms; two where the last consonant may be doubled. */
  static List<String> withEd(String verb) {
    int n = verb.length();
    if (verb.endsWith("e")) {
      return List.of(verb + "d");
    }
    if (verb.endsWith("y") && !isVowel(verb.charAt(n - 2))) {
      return List.of(verb.substring(0, n - 1) + "ied");
    }
    return doubles(verb) ? List.of(verb + "ed", doubled(verb) + "ed") : List.of(verb + "ed");
  }

  /** Returns the -ing forms; two where the last consonant may be doubled. */
  static List<String> withIng(String verb) {
    int n = verb.length();
    if (verb.endsWith("ie")) {
      return List.of(verb.substring(0, n - 2) + "ying");
    }
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return List.of(verb.substring(0, n - 1) + "ing");
    }
    return doubles(verb) ? List.of(verb + "ing", doubled(verb) + "ing") : List.of(verb + "ing");
  }

  private static boolean doubles(String verb) {
    int n = verb.length();
    return n > 2
        && !isVowel(verb.charAt(n - 1))
        && "wxy".indexOf(verb.charAt(n - 1)) < 0
        && isVowel(verb.charAt(n - 2))
        && !isVowel(verb.charAt(n - 3));
  }

  private static String doubled(String verb) {
    return verb + verb.charAt(verb.length() - 1);
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
