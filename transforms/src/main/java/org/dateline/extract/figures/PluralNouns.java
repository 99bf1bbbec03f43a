package org.dateline.extract.figures;

import java.util.Set;
import org.dateline.extract.Token;

/** Tells plural nouns by their endings, as far as a number before them needs to know. */
final class PluralNouns {
  private static final Set<String> IRREGULAR =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "feet",
          "teeth",
          "personnel",
          "troops",
          "cattle",
          "sheep",
          "fish",
          "passengers",
          "dead",
          "wounded",
          "injured");

  private static final Set<String> NOT_PLURAL =
      Set.of(
          "is",
          "was",
          "as",
          "its",
          "his",
          "this",
          "has",
          "us",
          "yes",
          "thus",
          "plus",
          "says",
          "does",
          "goes",
          "less",
          "across",
          "versus",
          "towards",
          "besides",
          "always",
          "perhaps",
          "process",
          "loss",
          "business",
          "crisis",
          "series",
          "class",
          "congress",
          "press",
          "gas",
          "previous",
          "various",
          "serious",
          "olympics",
          "elections",
          "minus");

  private PluralNouns() {}

  /** Returns whether a word in small letters looks like a plural noun. */
  static boolean isPlural(Token token) {
    String lower = token.lower();
    if (token.kind() != Token.Kind.WORD || token.isCapitalised()) {
      return false;
    }
    return IRREGULAR.contains(lower)
        || lower.length() > 3
            && lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("'s")
            && !NOT_PLURAL.contains(lower);
  }
}
