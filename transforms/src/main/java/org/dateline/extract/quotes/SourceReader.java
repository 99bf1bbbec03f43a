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
    if (last >= sentence.firstToken() && Words.isSubject(tokens.get(last))) {
      return new int[] {last, last + 1};
    }
    if (last >= sentence.firstToken() && tokens.get(last).is(",")) {
      int comma = openingComma(last);
      if (comma < 0) {
        return NOBODY;
      }
      last = comma - 1;
    } else if (last > sentence.firstToken() && Marks.isDash(tokens, last)) {
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
    boolean mark = token.kind() == Kind.PUNCTUATION && !Marks.isInner(token);
    return mark
        || i > first
            && (Words.BOUNDARIES.contains(token.lower())
                || Words.isAuxiliary(token) && !Words.isPossessive(token)
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
      if (Marks.isQuotation(token)) {
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
      if (Marks.isQuotation(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int openingDash(int closing) {
    for (int i = closing - 1; i > sentence.firstToken() && closing - i < MAX_APPOSITION; i--) {
      if (Marks.isDash(tokens, i)) {
        return i;
      }
      if (Marks.isQuotation(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean reachesOver(int i, int last) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.PUNCTUATION) {
      boolean dash = token.is("-") && i > 0 && !tokens.get(i - 1).touches(token);
      return Marks.isInner(token) && !dash;
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
}
