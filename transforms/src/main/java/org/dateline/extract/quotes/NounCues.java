package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * Finds what nouns of saying attribute with {@code that}: {@code Lee's claim that the road is
 * shut}, {@code his answer was that} …
 */
final class NounCues {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "any");
  private static final int MAX_ADJECTIVES = 4;
  private static final int MAX_OWNER = 6;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final ContentEnds ends;

  NounCues(List<Token> tokens, Sentence sentence, ContentEnds ends) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.ends = ends;
  }

  /** Returns what the noun at the token attributes, or null. */
  Attribution at(int noun) {
    String word = tokens.get(noun).lower();
    boolean thing = CueNouns.isThing(word);
    if (!thing && !CueNouns.takesClause(word)) {
      return null;
    }
    int that = noun + 1;
    boolean told = that < sentence.endToken() && isBe(tokens.get(that));
    that += told ? 1 : 0;
    if (that + 2 >= sentence.endToken()) {
      return null;
    }
    boolean clause = tokens.get(that).is("that") && !isRelative(tokens.get(that + 1));
    boolean words = tokens.get(that).is(":") || Marks.isQuotation(tokens.get(that));
    if (thing && !told || !clause && !(told && words)) {
      return null;
    }
    int opening = opening(noun);
    if (opening < 0) {
      return null;
    }
    int[] source = source(opening);
    int start = source[0] == Attribution.NONE ? opening : source[0];
    int end = ends.ofSaying(that + 1, sentence.endToken());
    if (start == sentence.firstToken() && !told) {
      return null;
    }
    return new Attribution(that + 1, end, source[0], source[1], noun, noun + 1);
  }

  /** Returns the article or possessive that opens the noun phrase, or -1. */
  private int opening(int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - MAX_ADJECTIVES); i--) {
      Token token = tokens.get(i);
      if (Words.OWNERS.contains(token.lower())
          || ARTICLES.contains(token.lower())
          || isPossessive(token)) {
        return i;
      }
      if (token.kind() != Kind.WORD && !token.is("-")) {
        return -1;
      }
    }
    return -1;
  }

  private int[] source(int opening) {
    Token token = tokens.get(opening);
    if (Words.OWNERS.contains(token.lower())) {
      return new int[] {opening, opening + 1};
    }
    int first = opening;
    if (isPossessive(token)) {
      while (first > sentence.firstToken()
          && opening - first < MAX_OWNER
          && tokens.get(first - 1).isCapitalised()) {
        first--;
      }
      if (first == opening && first > sentence.firstToken() + 1) {
        first--;
      }
    }
    return first == opening ? SourceReader.NOBODY : new int[] {first, opening};
  }

  private static boolean isRelative(Token token) {
    return Words.isAuxiliary(token) || token.lower().endsWith("ed");
  }

  private static boolean isBe(Token token) {
    return token.is("is") || token.is("was") || token.is("are") || token.is("were");
  }

  private static boolean isPossessive(Token token) {
    return token.is("'s") || token.is("’s") || token.is("'") || token.is("’");
  }
}
