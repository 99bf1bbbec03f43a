package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells where contents end within one sentence. */
final class ContentEnds {
  private static final Set<String> AFTER_JUDGEMENT =
      Set.of("and", "but", "while", "as", "who", "which", "saying", "adding", "because", "though");

  private static final Set<String> BEHIND_COMMA =
      Set.of("and", "or", "because", "where", "such", "including", "given", "compared", "with");
  private static final Set<String> BEHIND_BUT = Set.of("only", "also", "not", "that", "still");
  private static final Set<String> INNER =
      Set.of(
          "as",
          "when",
          "while",
          "after",
          "although",
          "though",
          "because",
          "since",
          "before",
          "once",
          "until",
          "with");
  private static final int MAX_BRACKET = 40;
  private final List<Token> tokens;
  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final Asides asides;
  private final Conjunctions clauses;
  private final NextCues next;

  /**
   * Creates a reader.
   *
   * @param quotations those that the sentence touches
   */
  ContentEnds(List<Token> tokens, Sentence sentence, List<Quotation> quotations) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.quotations = quotations;
    this.asides = new Asides(tokens, sentence);
    this.clauses = new Conjunctions(tokens, sentence);
    this.next = new NextCues(tokens, sentence);
  }

  /** Returns whether the token stands in a quotation. */
  boolean isQuoted(Token token) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() < token.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && token.start() >= quotations.get(low).start();
  }

  /** Returns the token after the first quotation of the content, or its end where it has none. */
  int ofQuotation(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (Marks.isQuotation(tokens.get(i)) && isQuoted(tokens.get(i - 1))) {
        return i + 1;
      }
    }
    return end;
  }

  /** Returns where the object of a judgement ends: before its comma with another clause. */
  int ofClause(int from) {
    for (int i = from; i + 1 < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is(";")
          || token.is(",") && AFTER_JUDGEMENT.contains(tokens.get(i + 1).lower())
          || i > from && !isQuoted(token) && (clauses.begins(i) || next.isNamedBy(i))) {
        return i;
      }
    }
    return sentence.endToken();
  }

  /**
   * Returns where a content ends before the sentence does: behind a quotation that closes with its
   * comma, and before {@code and} with another cue.
   */
  int ofSaying(int first, int end) {
    return ofSaying(first, end, "");
  }

  /**
   * Returns the same, before another cue of the same form too: {@code saying it was wrong but
   * suggesting that}, {@code says it was wrong but argues that}.
   *
   * @param form the form of the cue, in lower case
   */
  int ofSaying(int first, int end, String form) {
    if (first >= end || Words.SUBORDINATORS.contains(tokens.get(first).lower())) {
      return end;
    }
    for (int i = first + 1; i + 1 < end; i++) {
      Token token = tokens.get(i);
      if (Marks.isQuotation(token)) {
        boolean comma = tokens.get(i - 1).is(",") && tokens.get(i - 1).touches(token);
        if (comma && !goesOnBehind(i + 1, end)
            || isQuoted(tokens.get(i - 1))
                && (asides.leave(i + 1) || clauses.beginsPredicate(i + 1))) {
          return i + 1;
        }
      } else if (token.is(")") && !isQuoted(token) && !opensBracket(first, i)) {
        return i;
      } else if (!isQuoted(token)
          && (next.opens(i)
              || next.isParallel(i, form)
              || asides.begin(i)
              || tellsMore(first, i))) {
        return tokens.get(i - 1).is(",") ? i - 1 : i;
      } else if (!isQuoted(token) && next.introducesQuotation(i)) {
        int clause = clauseBefore(i, first + 2);
        if (clause > 0) {
          return clause;
        }
      }
    }
    return end;
  }

  /** Returns whether the bracket that closes at the token opens within the content. */
  private boolean opensBracket(int first, int close) {
    for (int i = close - 1; i >= Math.max(first, close - MAX_BRACKET); i--) {
      if (tokens.get(i).is("(")) {
        return true;
      }
    }
    return close - first > MAX_BRACKET;
  }

  /**
   * Returns whether a relative clause behind the last quotation of the content begins: {@code the
   * plan was "a joke" on drivers, which made them cross}.
   */
  private boolean tellsMore(int first, int i) {
    if (!tokens.get(i).is(",") || !tokens.get(i + 1).is("which")) {
      return false;
    }
    Quotation last = quotations.isEmpty() ? null : quotations.get(quotations.size() - 1);
    return last != null
        && last.start() > tokens.get(first).start()
        && last.close() <= tokens.get(i).start();
  }

  /** Returns where the clause of the verb begins, or -1 where it is the content's own. */
  private int clauseBefore(int head, int from) {
    for (int i = head - 1; i >= from; i--) {
      Token token = tokens.get(i);
      if (isQuoted(token) || Marks.isQuotation(token) || token.is("that")) {
        return -1;
      }
      if (token.is(",")
          || token.is(";")
          || Marks.isDash(tokens, i)
          || INNER.contains(token.lower())) {
        return i > from && tokens.get(i - 1).is(",") ? i - 1 : i;
      }
    }
    return -1;
  }

  /**
   * Returns where a clause of time or contrast that holds the saying ends: before its comma. {@code
   * As Lee said the road was shut, trucks} …
   *
   * @param source first token of the source and the one after it
   * @param from token behind which the content has begun
   */
  int ofInnerClause(int[] source, int from, int end) {
    boolean relative = tokens.get(source[1] - 1).is("who");
    int opening = relative ? source[1] - 1 : source[0] - 1;
    if (opening < sentence.firstToken()) {
      return end;
    }
    boolean opens =
        opening == sentence.firstToken()
            || tokens.get(opening - 1).is(",")
            || Marks.isDash(tokens, opening - 1);
    if (!opens || !relative && !INNER.contains(tokens.get(opening).lower())) {
      return end;
    }
    boolean dash = opening > sentence.firstToken() && Marks.isDash(tokens, opening - 1);
    for (int i = from + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (dash ? Marks.isDash(tokens, i) : token.is(",") && !isQuoted(token)) {
        return i;
      }
      if (!dash && Marks.isQuotation(token) && tokens.get(i - 1).is(",")) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean goesOnBehind(int i, int end) {
    Token token = tokens.get(i);
    if (BEHIND_COMMA.contains(token.lower()) || Marks.isQuotation(token) || i + 2 >= end) {
      return true;
    }
    if (token.is("but")) {
      return BEHIND_BUT.contains(tokens.get(i + 1).lower());
    }
    return Asides.isArticle(token) && Marks.isQuotation(tokens.get(i + 1));
  }
}
