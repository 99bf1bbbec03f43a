package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Finds who says something where no subject stands right before the verb. */
final class Subjects {
  private static final int MAX_ACTOR = 5;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final SourceReader sources;

  Subjects(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sources = new SourceReader(tokens, sentence);
  }

  /**
   * Returns the name that ends with the token, where {@code with} or {@code and} goes before it.
   */
  int[] nameWith(int last) {
    for (int i = last; i >= sentence.firstToken(); i--) {
      Token token = tokens.get(i);
      if (i < last && (token.is("with") || token.is("and"))) {
        return new int[] {i + 1, last + 1};
      }
      if (!token.isCapitalised()) {
        break;
      }
    }
    return SourceReader.NOBODY;
  }

  /**
   * Returns the article and noun right before the participle, {@code a sign saying}; nothing behind
   * a preposition or another's thing, {@code ended his speech saying}.
   */
  int[] actor(int participle) {
    for (int i = participle - 1;
        i >= Math.max(sentence.firstToken(), participle - MAX_ACTOR);
        i--) {
      Token token = tokens.get(i);
      if (SourceReader.isArticle(token.lower()) && i < participle - 1) {
        return new int[] {i, participle};
      }
      boolean ends =
          token.kind() != Token.Kind.WORD
              || Words.OWNERS.contains(token.lower())
              || Words.PREPOSITIONS.contains(token.lower());
      if (ends) {
        break;
      }
    }
    return SourceReader.NOBODY;
  }

  /**
   * Returns the subject that begins the sentence and that other verbs follow: a name, a pronoun, or
   * article and noun before a verb's past.
   */
  int[] opener() {
    int first = sentence.firstToken();
    Token token = tokens.get(first);
    if (Words.PRONOUNS.contains(token.lower())) {
      return new int[] {first, first + 1};
    }
    int end = first;
    if (Words.DETERMINERS.contains(token.lower())) {
      boolean past =
          first + 2 < sentence.endToken() && tokens.get(first + 2).lower().endsWith("ed");
      end = past ? first + 2 : first;
    } else if (!Words.BOUNDARIES.contains(token.lower())
        && !Words.SUBORDINATORS.contains(token.lower())) {
      while (end < sentence.endToken() && tokens.get(end).isCapitalised()) {
        end++;
      }
    }
    return end == first ? SourceReader.NOBODY : new int[] {first, end};
  }

  /** Returns the noun phrase that begins the sentence. */
  int[] first() {
    return sources.after(sentence.firstToken());
  }
}
