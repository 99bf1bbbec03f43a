package org.dateline.coverage;

import java.util.Set;
import org.dateline.extract.figures.roles.Inflection;

/** Puts English nouns into the plural by their endings. */
final class Plurals {
  /** Plurals that end in no s. */
  private static final Set<String> PLURAL =
      Set.of(
          "men",
          "women",
          "children",
          "police",
          "troops",
          "staff",
          "crew",
          "cattle",
          "sheep",
          "personnel");

  private Plurals() {}

  /** Returns the phrase with its last word in the plural; what is plural already stays. */
  static String of(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    int length = phrase.length();
    boolean compound = last.endsWith("men") || last.endsWith("people") || last.endsWith("ese");
    if (last.length() < 2 || compound || PLURAL.contains(last) || !isLetter(last)) {
      return phrase;
    }
    if (last.endsWith("man")) {
      return phrase.substring(0, length - 3) + "men";
    }
    return Inflection.withS(phrase);
  }

  private static boolean isLetter(String word) {
    char last = word.charAt(word.length() - 1);
    return last >= 'a' && last <= 'z';
  }
}
