package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells on which side of their cues contents stand within one sentence. */
final class ContentSides {
  private static final int MAX_LABEL = 5;
  private static final int MAX_EXCLAMATION = 40;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final ContentEnds ends;

  ContentSides(List<Token> tokens, Sentence sentence, ContentEnds ends) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.ends = ends;
  }

  /** Returns whether nothing that is said follows the verb: {@code "Never!" Lee shouted.} */
  boolean endsClause(VerbGroup group) {
    int next = group.head() + 1;
    if (group.verb().kind() != CueVerb.Kind.SAY) {
      return false;
    }
    boolean ends = next >= sentence.endToken() || tokens.get(next).is(".");
    return ends
        || tokens.get(next).is(",")
        || ContentStarts.isSetting(tokens.get(next)) && endsSoon(next);
  }

  /** Returns the first token of a short quotation that the sentence before ends with, or -1. */
  int quotationBefore() {
    int close = sentence.firstToken() - 1;
    if (close < 0
        || !Marks.isQuotation(tokens.get(close))
        || tokens.get(sentence.firstToken()).start() - tokens.get(close).end() > 1) {
      return -1;
    }
    for (int i = close - 1; i >= 0 && close - i <= MAX_EXCLAMATION; i--) {
      if (Marks.isQuotation(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the content stands before source and cue: {@code Words, he said.} */
  boolean standsBehind(VerbGroup group, int[] source) {
    int before = source[0] - 1;
    if (before <= sentence.firstToken()) {
      return false;
    }
    Token mark = tokens.get(before);
    if (!mark.is(",") && !Marks.isQuotation(mark)) {
      return false;
    }
    int next = group.head() + 1;
    if (Marks.isQuotation(mark)) {
      if (!opensInMarks() && next < sentence.endToken() && opensClause(tokens.get(next))) {
        return false;
      }
      boolean opening = Words.SUBORDINATORS.contains(tokens.get(sentence.firstToken()).lower());
      return !opening || next >= sentence.endToken() || !goesAhead(next);
    }
    if (next >= sentence.endToken()) {
      return true;
    }
    if (ContentStarts.isAddressing(group.verb()) && endsWithAddressee(next)) {
      return true;
    }
    Token after = tokens.get(next);
    boolean ends = after.kind() == Kind.PUNCTUATION && !Marks.isQuotation(after) && !after.is(":");
    return ends && source[0] - sentence.firstToken() > 4
        || ContentStarts.isSetting(tokens.get(next)) && endsSoon(next);
  }

  private boolean opensInMarks() {
    Token first = tokens.get(sentence.firstToken());
    return Marks.isQuotation(first) || ends.isQuoted(first);
  }

  private static boolean opensClause(Token token) {
    return token.is("that")
        || Marks.isQuotation(token)
        || Words.PRONOUNS.contains(token.lower())
        || Words.DETERMINERS.contains(token.lower()) && !Words.PREPOSITIONS.contains(token.lower());
  }

  /** Returns whether the content follows the verb: {@code that}, or words before any mark. */
  private boolean goesAhead(int next) {
    Token after = tokens.get(next);
    return after.is("that")
        || after.kind() == Kind.WORD
            && !ContentStarts.isSetting(tokens.get(next))
            && !endsSoon(next);
  }

  /** Returns whether only a short name follows: {@code …, he told the Valley Courier.} */
  private boolean endsWithAddressee(int from) {
    if (tokens.get(from).is("that")) {
      return false;
    }
    for (int i = from; i < sentence.endToken() - 1; i++) {
      if (tokens.get(i).kind() == Kind.PUNCTUATION && !Marks.isInner(tokens.get(i))) {
        return tokens.get(i).is(",") && i - from <= MAX_LABEL;
      }
    }
    return sentence.endToken() - from <= MAX_LABEL + 2;
  }

  private boolean endsSoon(int from) {
    for (int i = from; i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is("that") || Marks.isQuotation(token) || token.is(":")) {
        return false;
      }
    }
    return sentence.endToken() - from < ContentStarts.MAX_SETTING;
  }
}
