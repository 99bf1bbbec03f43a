package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Finds who says something where no subject stands right before the verb. */
final class Subjects {
  private static final int MAX_ACTOR = 5;
  private static final int MAX_CLAUSE = 16;

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
      if (Words.isArticle(token.lower()) && i < participle - 1) {
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

  /**
   * Returns the subject of the clause whose predicate the conjunction at the token joins to
   * another: {@code As the rain fell, he smiled and} said; nothing where it is not plain.
   */
  int[] joined(int conjunction) {
    for (int i = conjunction - 2;
        i >= Math.max(sentence.firstToken(), conjunction - MAX_CLAUSE);
        i--) {
      Token token = tokens.get(i);
      boolean opens = i == sentence.firstToken() || opensClause(tokens.get(i - 1));
      if (token.kind() == Token.Kind.PUNCTUATION && !Marks.isInner(token)) {
        return SourceReader.NOBODY;
      }
      if (Words.PRONOUNS.contains(token.lower()) && (opens || token.is("who"))) {
        return new int[] {i, i + 1};
      }
      boolean determined = Words.isArticle(token.lower()) || Words.OWNERS.contains(token.lower());
      if (opens && determined) {
        return verbBehind(i + 2)
            ? new int[] {i, i + 2}
            : verbBehind(i + 3) ? new int[] {i, i + 3} : SourceReader.NOBODY;
      }
      if (opens && token.isCapitalised() && !Words.PREPOSITIONS.contains(token.lower())) {
        int end = i + 1;
        while (end < conjunction && tokens.get(end).isCapitalised()) {
          end++;
        }
        return end < conjunction ? new int[] {i, end} : SourceReader.NOBODY;
      }
    }
    return SourceReader.NOBODY;
  }

  /** Returns whether a verb stands at the token, by its form or what follows. */
  private boolean verbBehind(int i) {
    if (i + 1 >= sentence.endToken()) {
      return false;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean governs = next.kind() == Token.Kind.NUMBER || Words.DETERMINERS.contains(next.lower());
    return Words.isFinite(token)
        || !token.isCapitalised() && token.lower().endsWith("ed")
        || CueVerbs.get(token.lower()) != null
        || token.lower().endsWith("s") && governs;
  }

  private static boolean opensClause(Token before) {
    return before.is(",")
        || before.is("and")
        || before.is("but")
        || Words.BOUNDARIES.contains(before.lower());
  }

  private boolean isLong(int[] source) {
    return source[1] - source[0] > MAX_ACTOR;
  }

  /** Returns the capitals that the words begin with, nobody where they do not. */
  private int[] name(int[] source) {
    int end = source[0];
    while (end < source[1]
        && (tokens.get(end).isCapitalised() || end > source[0] && Marks.isInner(tokens.get(end)))) {
      end++;
    }
    return end - source[0] > 1 ? new int[] {source[0], end} : SourceReader.NOBODY;
  }

  /**
   * Returns the subject of the sentence as far as it is plain: its first noun phrase, behind a
   * circumstance with its comma, up to a day or a verb's past.
   */
  int[] first() {
    int first = sentence.firstToken();
    String opening = tokens.get(first).lower();
    if (Words.SUBORDINATORS.contains(opening)
        || Words.PREPOSITIONS.contains(opening)
        || Words.BOUNDARIES.contains(opening)) {
      while (first < sentence.endToken() && !tokens.get(first).is(",")) {
        first++;
      }
      first++;
    }
    if (first >= sentence.endToken()) {
      return SourceReader.NOBODY;
    }
    if (Words.PRONOUNS.contains(tokens.get(first).lower())) {
      return new int[] {first, first + 1};
    }
    if (tokens.get(first).lower().endsWith("ing") || tokens.get(first).lower().endsWith("day")) {
      return SourceReader.NOBODY;
    }
    int[] source = sources.after(first);
    for (int i = first + 1; i < source[1]; i++) {
      Token token = tokens.get(i);
      boolean day = token.is("on") && i + 1 < source[1] && tokens.get(i + 1).isCapitalised();
      boolean past =
          !token.isCapitalised() && token.lower().endsWith("ed")
              || Words.PASTS.contains(token.lower());
      if (day || past) {
        int end = i;
        while (end > first + 1 && Words.isAdverb(tokens.get(end - 1))) {
          end--;
        }
        return new int[] {first, end};
      }
    }
    return isLong(source) ? name(source) : source;
  }
}
