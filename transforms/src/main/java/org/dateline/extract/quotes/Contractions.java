package org.dateline.extract.quotes;

import java.util.Set;
import org.dateline.extract.Token;

/** Takes short forms apart that are one token each: {@code they're}, {@code didn't}. */
final class Contractions {
  private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "it", "they");
  private static final Set<String> BE = Set.of("re", "m");
  private static final Set<String> OTHERS = Set.of("ve", "ll", "d");

  private Contractions() {}

  /** Returns whether the token is a pronoun with its verb. */
  static boolean isSubject(Token token) {
    return isBe(token) || endsWith(token, OTHERS);
  }

  /** Returns whether the token is a pronoun with a form of {@code be}. */
  static boolean isBe(Token token) {
    return endsWith(token, BE);
  }

  /** Returns whether the token is an auxiliary with {@code not}. */
  static boolean isNegated(Token token) {
    String word = token.lower();
    int mark = word.length() - 2;
    return mark > 1
        && word.endsWith("t")
        && isMark(word.charAt(mark))
        && word.charAt(mark - 1) == 'n';
  }

  /** Returns the pronoun without its verb, any other token as it is. */
  static Token pronoun(Token token) {
    if (!isSubject(token)) {
      return token;
    }
    int length = mark(token.lower());
    return new Token(
        token.start(),
        token.start() + length,
        token.kind(),
        token.text().substring(0, length),
        token.lower().substring(0, length));
  }

  private static boolean endsWith(Token token, Set<String> verbs) {
    String word = token.lower();
    int mark = mark(word);
    return mark > 0
        && verbs.contains(word.substring(mark + 1))
        && PRONOUNS.contains(word.substring(0, mark));
  }

  /** Returns where the apostrophe stands, or -1. */
  private static int mark(String word) {
    for (int i = Math.max(0, word.length() - 3); i < word.length(); i++) {
      if (isMark(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }
}
