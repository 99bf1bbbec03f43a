package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells where contents end within one sentence. */
final class ContentEnds {
  private static final Set<String> AFTER_JUDGEMENT =
      Set.of("and", "but", "while", "as", "who", "which", "saying", "adding", "because", "though");

  private static final Set<String> BEHIND_QUOTATION =
      Set.of("after", "before", "when", "while", "until", "although", "though");
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
  private static final Set<String> ARTICLES = Set.of("a", "an", "his", "her", "their", "its");
  private static final Set<String> NETWORKS = Set.of("twitter", "facebook", "instagram");
  private static final Set<String> MEDIA =
      Set.of(
          "tweet",
          "interview",
          "statement",
          "speech",
          "post",
          "email",
          "e-mail",
          "letter",
          "memo",
          "message",
          "video",
          "filing",
          "op-ed",
          "column",
          "blog",
          "release",
          "briefing",
          "report");
  private static final Set<String> SPEECH =
      Set.of(
          "charge",
          "claim",
          "reference",
          "swipe",
          "jab",
          "dig",
          "nod",
          "remark",
          "assertion",
          "accusation",
          "allegation",
          "suggestion",
          "comparison",
          "comment",
          "argument",
          "move",
          "position",
          "stance",
          "view",
          "sentiment",
          "statement");

  private final List<Token> tokens;
  private final Sentence sentence;
  private final List<Quotation> quotations;

  /**
   * Creates a reader.
   *
   * @param quotations those that the sentence touches
   */
  ContentEnds(List<Token> tokens, Sentence sentence, List<Quotation> quotations) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.quotations = quotations;
  }

  /** Returns whether the token stands in a quotation. */
  boolean isQuoted(Token token) {
    for (Quotation quotation : quotations) {
      if (quotation.open() > token.start()) {
        return false;
      }
      if (token.start() >= quotation.start() && token.end() <= quotation.end()) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the object of a judgement ends: before its comma with another clause. */
  int ofClause(int from) {
    for (int i = from; i + 1 < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is(";") || token.is(",") && AFTER_JUDGEMENT.contains(tokens.get(i + 1).lower())) {
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
    if (first >= end || Words.SUBORDINATORS.contains(tokens.get(first).lower())) {
      return end;
    }
    for (int i = first + 1; i + 1 < end; i++) {
      Token token = tokens.get(i);
      if (SourceReader.isQuoteMark(token)) {
        boolean comma = tokens.get(i - 1).is(",") && tokens.get(i - 1).touches(token);
        if (comma && !goesOnBehind(i + 1, end) || isQuoted(tokens.get(i - 1)) && leaves(i + 1)) {
          return i + 1;
        }
      } else if (!isQuoted(token)
          && (opensAnother(i) || opensMedium(i) || judgesWords(i) || turns(i))) {
        return tokens.get(i - 1).is(",") ? i - 1 : i;
      }
    }
    return end;
  }

  /**
   * Returns whether another saying begins: {@code and added}, {@code , adding}, {@code while
   * adding}.
   */
  private boolean opensAnother(int i) {
    Token token = tokens.get(i);
    if (token.is("and") || token.is("but")) {
      return isCue(i + 1);
    }
    return (token.is(",") || token.is("while")) && isAdding(i + 1);
  }

  /** Returns whether what follows a quotation tells when or against what it was said. */
  private boolean leaves(int i) {
    Token token = tokens.get(i);
    return isDash(i)
        || BEHIND_QUOTATION.contains(token.lower())
        || token.is("as")
            && i + 1 < sentence.endToken()
            && Words.PRONOUNS.contains(tokens.get(i + 1).lower());
  }

  /** Returns whether a dash turns to what was not said: {@code – but he has not}. */
  private boolean turns(int i) {
    Token next = tokens.get(i + 1);
    return isDash(i)
        && (next.is("and") || next.is("but") || next.is("although") || next.is("though"));
  }

  /** Returns whether the words tell where something was said: {@code in a short statement}. */
  private boolean opensMedium(int i) {
    Token token = tokens.get(i);
    if (token.is("on")) {
      return i + 1 < sentence.endToken() && NETWORKS.contains(tokens.get(i + 1).lower());
    }
    return token.is("in") && describes(i + 1, MEDIA);
  }

  /** Returns whether the words call what was said something: {@code , a claim that he denies}. */
  private boolean judgesWords(int i) {
    return tokens.get(i).is(",") && describes(i + 1, SPEECH);
  }

  /** Returns whether an article, at most two more words and one of the nouns begin at the token. */
  private boolean describes(int i, Set<String> nouns) {
    if (i >= sentence.endToken() || !ARTICLES.contains(tokens.get(i).lower())) {
      return false;
    }
    for (int j = i + 1; j < Math.min(i + 4, sentence.endToken()); j++) {
      if (nouns.contains(tokens.get(j).lower())) {
        return true;
      }
      if (tokens.get(j).kind() != Token.Kind.WORD) {
        return false;
      }
    }
    return false;
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
        opening == sentence.firstToken() || tokens.get(opening - 1).is(",") || isDash(opening - 1);
    if (!opens || !relative && !INNER.contains(tokens.get(opening).lower())) {
      return end;
    }
    boolean dash = opening > sentence.firstToken() && isDash(opening - 1);
    for (int i = from + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (dash ? isDash(i) : token.is(",") && !isQuoted(token)) {
        return i;
      }
      if (!dash && SourceReader.isQuoteMark(token) && tokens.get(i - 1).is(",")) {
        return i + 1;
      }
    }
    return end;
  }

  /** Returns whether the token is a dash between words; a hyphen touches the word before it. */
  private boolean isDash(int i) {
    Token token = tokens.get(i);
    return token.is("—")
        || token.is("–")
        || token.is("--")
        || token.is("-") && i > 0 && !tokens.get(i - 1).touches(token);
  }

  private boolean isAdding(int head) {
    VerbGroup group = VerbGroup.at(tokens, sentence, head);
    return group != null
        && (group.verb().kind() == CueVerb.Kind.SAY || group.verb().kind() == CueVerb.Kind.JUDGE)
        && group.isParticiple(tokens.get(head));
  }

  private boolean goesOnBehind(int i, int end) {
    Token token = tokens.get(i);
    return token.is("and") || token.is("or") || SourceReader.isQuoteMark(token) || i + 2 >= end;
  }

  /**
   * Returns whether a verb of attribution stands at the token, in the past or with an auxiliary.
   */
  private boolean isCue(int from) {
    int head = from;
    while (head + 1 < sentence.endToken() && Words.isAdverb(tokens.get(head).lower())) {
      head++;
    }
    VerbGroup group = VerbGroup.at(tokens, sentence, head);
    return group != null
        && group.verb().kind() == CueVerb.Kind.SAY
        && !group.passive()
        && group.isFinite(tokens.get(head));
  }
}
