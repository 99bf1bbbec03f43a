package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells where the reporter's own words go on behind those of a source. */
final class Asides {
  private static final Set<String> BEHIND_QUOTATION =
      Set.of("after", "before", "when", "while", "until", "although", "though");
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

  Asides(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** Returns whether words begin that nobody but the reporter says, whatever stands before. */
  boolean begin(int i) {
    return opensMedium(i) || judgesWords(i) || turns(i);
  }

  static boolean isArticle(Token token) {
    return ARTICLES.contains(token.lower());
  }

  /** Returns whether what follows a quotation tells when or against what it was said. */
  boolean leave(int i) {
    Token token = tokens.get(i);
    return Marks.isDash(tokens, i)
        || BEHIND_QUOTATION.contains(token.lower())
        || token.is("as")
            && i + 1 < sentence.endToken()
            && Words.PRONOUNS.contains(tokens.get(i + 1).lower());
  }

  /** Returns whether a dash turns to what was not said: {@code – but he has not}. */
  private boolean turns(int i) {
    Token next = tokens.get(i + 1);
    return Marks.isDash(tokens, i)
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
}
