package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells a conjunction that opens a clause or a predicate from one that joins nouns. */
final class Conjunctions {
  private static final int MAX_SUBJECT = 5;
  private static final Set<String> JOINING = Set.of("and", "but", "while");
  private final List<Token> tokens;
  private final Sentence sentence;

  Conjunctions(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /**
   * Returns whether a clause or predicate of its own follows the conjunction at the token: {@code
   * and he left}, {@code and praised the}, {@code but the plan has}; not {@code and the town}.
   */
  boolean begins(int i) {
    if (!JOINING.contains(tokens.get(i).lower()) || i + 2 >= sentence.endToken()) {
      return false;
    }
    int next = behindAdverbs(i + 1);
    return isPredicate(next) || hasSubject(next);
  }

  /** Returns whether a predicate without a subject of its own follows the conjunction. */
  boolean beginsPredicate(int i) {
    return JOINING.contains(tokens.get(i).lower())
        && i + 2 < sentence.endToken()
        && isPredicate(behindAdverbs(i + 1));
  }

  private int behindAdverbs(int from) {
    int i = from;
    while (i + 1 < sentence.endToken() && Words.isAdverb(tokens.get(i))) {
      i++;
    }
    return i;
  }

  private boolean isPredicate(int i) {
    Token token = tokens.get(i);
    if (Words.isFinite(token)) {
      return true;
    }
    CueVerb verb = CueVerbs.get(token.lower());
    boolean past =
        !token.isCapitalised()
            && (token.lower().endsWith("ed") && token.lower().length() > 4
                || verb != null && token.lower().endsWith("d") && !token.is(verb.lemma()));
    return past && i + 1 < sentence.endToken() && governs(tokens.get(i + 1));
  }

  /** Returns whether the word can only follow a verb. */
  private static boolean governs(Token token) {
    return Words.DETERMINERS.contains(token.lower())
        || token.is("that")
        || Words.PRONOUNS.contains(token.lower())
        || token.is("him")
        || token.is("them")
        || Marks.isQuotation(token)
        || token.isCapitalised();
  }

  private boolean hasSubject(int from) {
    Token first = tokens.get(from);
    if (Words.isSubject(first)) {
      return true;
    }
    boolean opens =
        first.isCapitalised()
            || Words.OWNERS.contains(first.lower())
            || Words.isArticle(first.lower());
    for (int i = from + 1; opens && i < Math.min(from + MAX_SUBJECT, sentence.endToken()); i++) {
      Token token = tokens.get(i);
      if (Words.isFinite(token)) {
        return true;
      }
      if (token.kind() != Token.Kind.WORD
          || Words.PREPOSITIONS.contains(token.lower())
          || Words.BOUNDARIES.contains(token.lower())
          || token.is("who")
          || token.is("and")) {
        return false;
      }
      CueVerb verb = CueVerbs.get(token.lower());
      if (verb != null && !token.is(verb.lemma()) && tokens.get(i - 1).isCapitalised()) {
        return true;
      }
    }
    return false;
  }
}
