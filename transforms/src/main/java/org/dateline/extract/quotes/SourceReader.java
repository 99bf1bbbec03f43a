package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Reads the noun phrase that a cue attributes to, left or right of it. */
final class SourceReader {
  private static final int MAX_SOURCE = 30;
  private static final int MAX_APPOSITION = 25;
  private static final int MAX_BRACKETS = 8;

  /** The source where there is none. */
  static final int[] NOBODY = {Attribution.NONE, Attribution.NONE};

  private final List<Token> tokens;
  private final Sentence sentence;

  SourceReader(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /**
   * Returns first and end token of the source that ends before the token, past an apposition.
   *
   * @param end token after the source: the first one of the verb group
   */
  int[] before(int end) {
    int last = end - 1;
    if (last >= sentence.firstToken() && tokens.get(last).is(",")) {
      int comma = openingComma(last);
      if (comma < 0) {
        return NOBODY;
      }
      last = comma - 1;
    }
    last = beforeBrackets(last);
    int first = last + 1;
    while (first > sentence.firstToken()
        && last - first < MAX_SOURCE
        && reachesOver(first - 1, last)) {
      first--;
    }
    while (first <= last && isLoose(tokens.get(first))) {
      first++;
    }
    return first > last ? NOBODY : new int[] {first, last + 1};
  }

  /**
   * Returns the source behind the circumstance that opens the clause, nothing if all of it is one:
   * {@code In a letter the mayor} said.
   */
  int[] behindCircumstance(int[] source) {
    boolean counts =
        (tokens.get(source[0]).is("about") || tokens.get(source[0]).is("over"))
            && source[0] + 1 < source[1]
            && !isArticle(tokens.get(source[0] + 1).lower());
    if (counts || !Words.PREPOSITIONS.contains(tokens.get(source[0]).lower())) {
      return source;
    }
    for (int i = source[1] - 1; i > source[0] + 1; i--) {
      boolean opens =
          Words.PRONOUNS.contains(tokens.get(i).lower()) || isArticle(tokens.get(i).lower());
      if (opens && !Words.PREPOSITIONS.contains(tokens.get(i - 1).lower())) {
        return new int[] {i, source[1]};
      }
    }
    return NOBODY;
  }

  /**
   * Returns whether the words are no noun phrase: {@code Lee tried to warn them about} attacks,
   * {@code providing} detailed plans.
   */
  boolean holdsVerb(int[] source) {
    int last = source[1] - 1;
    if (source[0] == last) {
      return !tokens.get(last).isCapitalised() && tokens.get(last).lower().endsWith("ing");
    }
    for (int i = source[0] + 1; i < last; i++) {
      CueVerb verb = CueVerbs.get(tokens.get(i + 1).lower());
      if (tokens.get(i).is("to") && verb != null && tokens.get(i + 1).is(verb.lemma())) {
        return true;
      }
    }
    return false;
  }

  static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  /** Steps over what stands in brackets behind a name: {@code Sen. Ann Lee (R-Texas) said}. */
  private int beforeBrackets(int last) {
    if (last <= sentence.firstToken() || !tokens.get(last).is(")")) {
      return last;
    }
    for (int i = last - 1; i > sentence.firstToken() && last - i <= MAX_BRACKETS; i--) {
      if (tokens.get(i).is("(")) {
        return i - 1;
      }
    }
    return last;
  }

  /** Returns first and end token of the source that begins at the token. */
  int[] after(int first) {
    int end = first;
    while (end < sentence.endToken() && end - first < MAX_SOURCE && !stopsRight(end, first)) {
      end++;
    }
    while (end > first && tokens.get(end - 1).kind() == Kind.PUNCTUATION) {
      end--;
    }
    return end == first ? NOBODY : new int[] {first, end};
  }

  private boolean stopsRight(int i, int first) {
    Token token = tokens.get(i);
    boolean mark = token.kind() == Kind.PUNCTUATION && !isInner(token);
    return mark
        || i > first
            && (Words.BOUNDARIES.contains(token.lower())
                || Words.AUXILIARIES.contains(token.lower()) && !isPossessive(token)
                || token.is("in") && i + 1 < sentence.endToken() && tokens.get(i + 1).is("a")
                || token.is("during")
                || token.is("who"));
  }

  /** Returns the comma that opens the apposition which the given one closes, or -1. */
  private int openingComma(int closing) {
    for (int i = closing - 1; i > sentence.firstToken() && closing - i < MAX_APPOSITION; i--) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        return i;
      }
      if (isQuoteMark(token)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean reachesOver(int i, int last) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.PUNCTUATION) {
      boolean dash = token.is("-") && i > 0 && !tokens.get(i - 1).touches(token);
      return isInner(token) && !dash;
    }
    if (token.is("and")) {
      return i < last
          && i > sentence.firstToken()
          && tokens.get(i - 1).kind() == Kind.WORD
          && (tokens.get(i + 1).isCapitalised() == tokens.get(i - 1).isCapitalised());
    }
    return !Words.BOUNDARIES.contains(token.lower());
  }

  private static boolean isLoose(Token token) {
    return token.kind() == Kind.PUNCTUATION
        || token.is("and")
        || token.is("but")
        || Words.isAdverb(token.lower());
  }

  static boolean isInner(Token token) {
    return token.is("-") || token.is("'") || token.is("’") || token.is(".") || token.is("&");
  }

  static boolean isQuoteMark(Token token) {
    return token.kind() == Kind.PUNCTUATION
        && ("\"“”„«»".indexOf(token.text().charAt(0)) >= 0 || token.is("''") || token.is("``"));
  }

  private static boolean isPossessive(Token token) {
    return token.is("'s") || token.is("’s");
  }
}
