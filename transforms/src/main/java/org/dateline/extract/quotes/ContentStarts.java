package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells on which side of their cues contents stand within one sentence, and where they begin. */
final class ContentStarts {
  private static final Set<String> ADDRESSED =
      Set.of(
          "tell",
          "ask",
          "remind",
          "inform",
          "assure",
          "advise",
          "notify",
          "warn",
          "convince",
          "persuade");
  private static final Set<String> PROMISES = Set.of("pledge", "promise", "vow", "swear", "agree");
  private static final Set<String> QUESTIONS = Set.of("whether", "if", "what", "how", "why");
  private static final Set<String> INSERTED = Set.of("however", "though", "too", "meanwhile");
  private static final Set<String> HOURS = Set.of("morning", "afternoon", "evening", "night");
  private static final int MAX_ADDRESSEE = 12;
  private static final int MAX_SETTING = 16;
  private static final int MAX_LABEL = 5;
  private static final int MAX_EXCLAMATION = 40;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final ContentEnds ends;

  ContentStarts(List<Token> tokens, Sentence sentence, ContentEnds ends) {
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
    return ends || tokens.get(next).is(",") || isSetting(next) && endsSoon(next);
  }

  /** Returns the first token of a short quotation that the sentence before ends with, or -1. */
  int quotationBefore() {
    int close = sentence.firstToken() - 1;
    if (close < 0
        || !SourceReader.isQuoteMark(tokens.get(close))
        || tokens.get(sentence.firstToken()).start() - tokens.get(close).end() > 1) {
      return -1;
    }
    for (int i = close - 1; i >= 0 && close - i <= MAX_EXCLAMATION; i--) {
      if (SourceReader.isQuoteMark(tokens.get(i))) {
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
    if (!mark.is(",") && !SourceReader.isQuoteMark(mark)) {
      return false;
    }
    int next = group.head() + 1;
    if (SourceReader.isQuoteMark(mark)) {
      if (!opensInMarks() && next < sentence.endToken() && opensClause(tokens.get(next))) {
        return false;
      }
      boolean opening = Words.SUBORDINATORS.contains(tokens.get(sentence.firstToken()).lower());
      return !opening || next >= sentence.endToken() || !goesAhead(next);
    }
    if (next >= sentence.endToken()) {
      return true;
    }
    if (ADDRESSED.contains(group.verb().lemma()) && endsWithAddressee(next)) {
      return true;
    }
    Token after = tokens.get(next);
    boolean ends =
        after.kind() == Kind.PUNCTUATION && !SourceReader.isQuoteMark(after) && !after.is(":");
    return ends && source[0] - sentence.firstToken() > 4 || isSetting(next) && endsSoon(next);
  }

  private boolean opensInMarks() {
    Token first = tokens.get(sentence.firstToken());
    return SourceReader.isQuoteMark(first) || ends.isQuoted(first);
  }

  private static boolean opensClause(Token token) {
    return token.is("that")
        || Words.PRONOUNS.contains(token.lower())
        || Words.DETERMINERS.contains(token.lower()) && !Words.PREPOSITIONS.contains(token.lower());
  }

  /** Returns whether the content follows the verb: {@code that}, or words before any mark. */
  private boolean goesAhead(int next) {
    Token after = tokens.get(next);
    return after.is("that") || after.kind() == Kind.WORD && !isSetting(next) && !endsSoon(next);
  }

  /** Returns whether only a short name follows: {@code …, he told the Valley Courier.} */
  private boolean endsWithAddressee(int from) {
    for (int i = from; i < sentence.endToken() - 1; i++) {
      if (tokens.get(i).kind() == Kind.PUNCTUATION && !SourceReader.isInner(tokens.get(i))) {
        return tokens.get(i).is(",") && i - from <= MAX_LABEL;
      }
    }
    return sentence.endToken() - from <= MAX_LABEL + 2;
  }

  private boolean endsSoon(int from) {
    for (int i = from; i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is("that") || SourceReader.isQuoteMark(token) || token.is(":")) {
        return false;
      }
    }
    return sentence.endToken() - from < MAX_SETTING;
  }

  private boolean isSetting(int i) {
    Token token = tokens.get(i);
    return Set.of(
                "in", "on", "at", "during", "after", "to", "of", "late", "earlier", "last", "this")
            .contains(token.lower())
        || isDay(token);
  }

  /** Returns the first token of the content: behind addressee, place and time, and {@code that}. */
  int of(VerbGroup group) {
    int i = behindDay(group.head() + 1);
    if (PROMISES.contains(group.verb().lemma())
        && i < sentence.endToken()
        && tokens.get(i).is("to")) {
      return i;
    }
    boolean addressed = ADDRESSED.contains(group.verb().lemma());
    boolean clause = group.verb().kind() == CueVerb.Kind.SAY;
    if (i < sentence.endToken() && (addressed || clause && isSetting(i))) {
      int limit = Math.min(sentence.endToken(), i + (addressed ? MAX_ADDRESSEE : MAX_SETTING));
      for (int j = i; j < limit; j++) {
        Token token = tokens.get(j);
        boolean asked = addressed && asksAt(group, j);
        if (asked || token.is("that") || token.is(",") || token.is(":")) {
          i = asked ? j : j + 1;
          break;
        }
        if (!addressed && token.is("to") && PROMISES.contains(group.verb().lemma())) {
          i = j;
          break;
        }
        if (addressed && j > i && opensClauseBehind(j) && !isThatAhead(j, limit)) {
          i = j;
          break;
        }
        if (SourceReader.isQuoteMark(token) || addressed && j > i && token.is("to")) {
          i = token.is("to") && tokens.get(j - 1).is("not") ? j - 1 : j;
          break;
        }
      }
      if (i == group.head() + 1 && addressed && isAddressee(group, i)) {
        i = Math.min(i + 1, sentence.endToken());
      }
    }
    if (isInserted(i)) {
      i += 2;
    } else if (i < sentence.endToken() && tokens.get(i).is(",") && isInserted(i + 1)) {
      i += 3;
    }
    while (i < sentence.endToken()
        && (i == group.head() + 1 && isObjectMark(group, tokens.get(i))
            || tokens.get(i).is("that")
            || tokens.get(i).is(",")
            || tokens.get(i).is(":"))) {
      i++;
    }
    return i;
  }

  /** Returns whether one word is addressed: {@code told drivers}, not {@code told the story}. */
  private boolean isAddressee(VerbGroup group, int i) {
    Token token = tokens.get(i);
    return !asksAt(group, i)
        && token.kind() == Kind.WORD
        && !Words.DETERMINERS.contains(token.lower());
  }

  /** Returns whether an adverb between commas stands before the content: {@code said, however,}. */
  private boolean isInserted(int i) {
    return i + 2 < sentence.endToken()
        && INSERTED.contains(tokens.get(i).lower())
        && tokens.get(i - 1).is(",")
        && tokens.get(i + 1).is(",");
  }

  /** Returns whether a question begins, which keeps its first word. */
  private boolean asksAt(VerbGroup group, int i) {
    Token token = tokens.get(i);
    return QUESTIONS.contains(token.lower())
        || group.verb().lemma().equals("ask")
            && (token.is("who") || token.is("where") || token.is("when"));
  }

  /** Returns whether a subject begins that cannot belong to the addressee before it. */
  private boolean opensClauseBehind(int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    boolean subject =
        Words.PRONOUNS.contains(token.lower()) && !token.is("who") && !token.is("one")
            || SourceReader.isArticle(token.lower())
            || Words.OWNERS.contains(token.lower())
            || token.is("there")
            || token.is("this");
    return subject
        && before.kind() == Kind.WORD
        && !Words.DETERMINERS.contains(before.lower())
        && !Words.PREPOSITIONS.contains(before.lower())
        && !before.is("and")
        && !before.is("after")
        && !before.is("before");
  }

  private boolean isThatAhead(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.get(i).is("that")) {
        return true;
      }
      if (SourceReader.isQuoteMark(tokens.get(i)) || tokens.get(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** Returns the token behind a day with its hour: {@code said Monday night} he would. */
  private int behindDay(int from) {
    int i = from;
    if (i < sentence.endToken() && isDay(tokens.get(i))) {
      i++;
      while (i < sentence.endToken() && HOURS.contains(tokens.get(i).lower())) {
        i++;
      }
    }
    return i;
  }

  private static boolean isDay(Token token) {
    return token.lower().endsWith("day") && token.isCapitalised();
  }

  /** Returns whether the word only ties the object to its verb: {@code talked about}. */
  private static boolean isObjectMark(VerbGroup group, Token token) {
    return switch (group.verb().lemma()) {
      case "talk", "speak" -> token.is("about") || token.is("of");
      case "refer" -> token.is("to");
      case "point", "find" -> token.is("out");
      case "fire", "shoot", "hit" -> token.is("back");
      case "put" -> token.is("it");
      default -> false;
    };
  }
}
