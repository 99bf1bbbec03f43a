package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * Tells titles of works in marks from what is said: {@code on the show “Late Talk,” she said}. All
 * longer words of a title begin with capitals, and an owner, a kind of work or {@code on} goes
 * before it.
 */
final class WorkTitles {
  private static final int MAX_TOKENS = 12;
  private static final int LONG_WORD = 4;
  private static final Set<String> BEFORE =
      Set.of(
          "on",
          "in",
          "with",
          "'s",
          "’s",
          "show",
          "program",
          "programme",
          "book",
          "novel",
          "film",
          "movie",
          "song",
          "album",
          "series",
          "episode",
          "documentary",
          "play",
          "musical",
          "podcast",
          "magazine",
          "column",
          "segment",
          "sitcom",
          "memoir",
          "titled",
          "entitled",
          "report",
          "essay",
          "article",
          "paper",
          "website");

  private final List<Token> tokens;
  private final List<Quotation> quotations;
  private final List<Quotation> speech = new ArrayList<>();

  private WorkTitles(List<Token> tokens, List<Quotation> quotations) {
    this.tokens = new ArrayList<>(tokens);
    this.quotations = quotations;
  }

  /** Returns the text with the marks of titles told from those of speech. */
  static WorkTitles in(List<Token> tokens, List<Quotation> quotations) {
    WorkTitles titles = new WorkTitles(tokens, quotations);
    titles.sort();
    return titles;
  }

  /** Returns the quotations that are no titles. */
  List<Quotation> speech() {
    return speech;
  }

  /**
   * Returns the tokens, marks of titles as plain symbols; the comma that stands before a closing
   * one, as American papers print it, comes behind it.
   */
  List<Token> tokens() {
    return tokens;
  }

  private void sort() {
    int open = 0;
    for (Quotation quotation : quotations) {
      while (open < tokens.size() && tokens.get(open).start() < quotation.open()) {
        open++;
      }
      int close = close(open, quotation);
      if (open > 0 && isTitle(open, close)) {
        unmark(open, close);
      } else {
        speech.add(quotation);
      }
    }
  }

  /** Returns the token of the closing mark, or -1 if it is far away. */
  private int close(int open, Quotation quotation) {
    for (int i = open + 1; i < Math.min(tokens.size(), open + MAX_TOKENS); i++) {
      if (tokens.get(i).start() >= quotation.end()) {
        return tokens.get(i).end() == quotation.close() ? i : -1;
      }
    }
    return -1;
  }

  private boolean isTitle(int open, int close) {
    if (close < open + 2 || !BEFORE.contains(tokens.get(open - 1).lower())) {
      return false;
    }
    int end = tokens.get(close - 1).is(",") ? close - 1 : close;
    if (!tokens.get(open + 1).isCapitalised()) {
      return false;
    }
    for (int i = open + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean small =
          token.text().length() < LONG_WORD || Words.PREPOSITIONS.contains(token.lower());
      if (token.kind() == Kind.PUNCTUATION ? !Marks.isInner(token) : !small && !opens(token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(Token token) {
    return token.isCapitalised() || token.kind() == Kind.NUMBER;
  }

  private void unmark(int open, int close) {
    tokens.set(open, symbol(tokens.get(open)));
    Token mark = symbol(tokens.get(close));
    if (tokens.get(close - 1).is(",")) {
      tokens.set(close, tokens.get(close - 1));
      tokens.set(close - 1, mark);
    } else {
      tokens.set(close, mark);
    }
  }

  private static Token symbol(Token token) {
    return new Token(token.start(), token.end(), Kind.SYMBOL, token.text(), token.lower());
  }
}
