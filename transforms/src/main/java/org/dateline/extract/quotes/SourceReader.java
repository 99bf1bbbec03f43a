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
  private static final int MAX_TITLE = 8;
  private static final int MAX_NOUN_PHRASE = 12;

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
    int last = beforeDay(end - 1);
    if (last >= sentence.firstToken() && isSubject(tokens.get(last))) {
      return new int[] {last, last + 1};
    }
    if (last >= sentence.firstToken() && tokens.get(last).is(",")) {
      int comma = openingComma(last);
      if (comma < 0) {
        return NOBODY;
      }
      last = comma - 1;
    } else if (last > sentence.firstToken() && isDash(last)) {
      int dash = openingDash(last);
      if (dash < 0) {
        return NOBODY;
      }
      last = dash - 1;
    }
    last = beforeDay(beforeBrackets(last));
    int first = last + 1;
    while (first > sentence.firstToken()
        && last - first < MAX_SOURCE
        && reachesOver(first - 1, last)) {
      first--;
    }
    while (first <= last && (isLoose(tokens.get(first)) || opensWithAdverb(first, last))) {
      first++;
    }
    return first > last ? NOBODY : new int[] {first, last + 1};
  }

  /**
   * Returns the source behind the circumstance that opens the clause, nothing if all of it is one:
   * {@code In a letter the mayor} said.
   */
  int[] behindCircumstance(int[] source) {
    if (source[0] == Attribution.NONE) {
      return NOBODY;
    }
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
  private boolean holdsVerb(int[] source) {
    int last = source[1] - 1;
    if (source[0] == last) {
      Token only = tokens.get(last);
      return !only.isCapitalised() && (only.lower().endsWith("ing") || only.is("get"));
    }
    boolean relative = false;
    for (int i = source[0]; i < last; i++) {
      Token token = tokens.get(i);
      relative |= token.is("who") || token.is("whom") || token.is("whose");
      if (!relative && (isSubject(token) || Words.FINITE.contains(token.lower()))) {
        return true;
      }
    }
    for (int i = source[0] + 1; i < last; i++) {
      CueVerb verb = CueVerbs.get(tokens.get(i + 1).lower());
      if (tokens.get(i).is("to") && verb != null && tokens.get(i + 1).is(verb.lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the source without the clauses before it, nothing if it is no noun phrase: {@code who}
   * behind {@code is one of those who}.
   */
  int[] subject(int[] source) {
    if (source[0] == Attribution.NONE || !holdsVerb(source)) {
      return source;
    }
    int last = source[1] - 1;
    if (tokens.get(last).is("who")) {
      return new int[] {last, source[1]};
    }
    for (int i = last - 1; i > source[0]; i--) {
      if (tokens.get(i).is("and")) {
        int[] behind = {i + 1, source[1]};
        return holdsVerb(behind) ? NOBODY : behind;
      }
    }
    return NOBODY;
  }

  /**
   * Returns whether a noun phrase and no verb stands between the token and the next comma or the
   * sentence's end.
   */
  boolean endsClause(int from) {
    boolean opens =
        from < sentence.endToken()
            && (tokens.get(from).isCapitalised() || isArticle(tokens.get(from).lower()));
    for (int i = from; opens && i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        return true;
      }
      boolean verb =
          isSubject(token)
              || Words.FINITE.contains(token.lower())
              || token.is("that")
              || token.is("to")
              || isQuoteMark(token)
              || !token.isCapitalised() && token.lower().endsWith("ed");
      if (verb || i - from > MAX_NOUN_PHRASE) {
        return false;
      }
    }
    return opens;
  }

  /** Returns whether the pronoun stands alone as a subject. */
  private static boolean isSubject(Token token) {
    return Words.PRONOUNS.contains(token.lower()) && !token.is("one") && !token.is("who");
  }

  static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  /** Steps over a day behind the subject: {@code The party on Monday} asked. */
  private int beforeDay(int last) {
    boolean day =
        last > sentence.firstToken() + 1
            && tokens.get(last).isCapitalised()
            && tokens.get(last).lower().endsWith("day")
            && tokens.get(last - 1).is("on");
    return day ? last - 2 : last;
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
        i = openingMark(i);
        if (i < 0 || closing - i >= MAX_APPOSITION) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Returns the mark that opens the quotation which the one at the token closes, or -1. */
  private int openingMark(int closing) {
    if (tokens.get(closing - 1).is(",") && tokens.get(closing - 1).touches(tokens.get(closing))) {
      return -1;
    }
    for (int i = closing - 1; i > sentence.firstToken() && closing - i < MAX_TITLE; i--) {
      if (isQuoteMark(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int openingDash(int closing) {
    for (int i = closing - 1; i > sentence.firstToken() && closing - i < MAX_APPOSITION; i--) {
      if (isDash(i)) {
        return i;
      }
      if (isQuoteMark(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDash(int i) {
    Token token = tokens.get(i);
    return token.is("—")
        || token.is("–")
        || token.is("--")
        || token.is("-") && !tokens.get(i - 1).touches(token);
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
        || Words.isAdverb(token);
  }

  /**
   * Returns whether an adverb opens the sentence: {@code Apparently they} said, not {@code Kelly}.
   */
  private boolean opensWithAdverb(int first, int last) {
    return first == sentence.firstToken()
        && first < last
        && tokens.get(first).lower().endsWith("ly")
        && !tokens.get(first + 1).isCapitalised();
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
