package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells the noun phrase that speaks from the circumstances and clauses around it. */
final class NounPhrases {
  private static final int LONGEST = 12;

  private final List<Token> tokens;
  private final Sentence sentence;

  NounPhrases(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /**
   * Returns the source behind the circumstance that opens the clause, nothing if all of it is one:
   * {@code In a letter the mayor} said.
   */
  int[] behindCircumstance(int[] source) {
    if (source[0] == Attribution.NONE) {
      return SourceReader.NOBODY;
    }
    boolean counts =
        (tokens.get(source[0]).is("about") || tokens.get(source[0]).is("over"))
            && source[0] + 1 < source[1]
            && !Words.isArticle(tokens.get(source[0] + 1).lower());
    if (counts || !Words.PREPOSITIONS.contains(tokens.get(source[0]).lower())) {
      return source;
    }
    for (int i = source[1] - 1; i > source[0] + 1; i--) {
      boolean opens =
          Words.PRONOUNS.contains(tokens.get(i).lower()) || Words.isArticle(tokens.get(i).lower());
      if (opens && !Words.PREPOSITIONS.contains(tokens.get(i - 1).lower())) {
        return new int[] {i, source[1]};
      }
    }
    return SourceReader.NOBODY;
  }

  /**
   * Returns whether the words are no noun phrase: {@code Lee tried to warn them about} attacks,
   * {@code providing} detailed plans.
   */
  private boolean holdsVerb(int[] source) {
    int last = source[1] - 1;
    if (source[0] == last) {
      return Words.isGoverning(tokens.get(last));
    }
    CueVerb opening = CueVerbs.get(tokens.get(source[0]).lower());
    if (opening != null && tokens.get(source[0]).lower().endsWith("ed")) {
      return true;
    }
    boolean relative = false;
    for (int i = source[0]; i < last; i++) {
      Token token = tokens.get(i);
      relative |= token.is("who") || token.is("whom") || token.is("whose");
      if (!relative && (Words.isSubject(token) || Words.isFinite(token) || isPast(i))) {
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
   * Returns whether a past stands at the token, not a participle: {@code went}, {@code echoed the}.
   */
  private boolean isPast(int i) {
    Token token = tokens.get(i);
    boolean object =
        i + 1 < sentence.endToken()
            && (Words.isArticle(tokens.get(i + 1).lower())
                || Words.OWNERS.contains(tokens.get(i + 1).lower())
                || tokens.get(i + 1).is("these"));
    return Words.PASTS.contains(token.lower())
        || object && !token.isCapitalised() && token.lower().endsWith("ed");
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
        return holdsVerb(behind) ? SourceReader.NOBODY : behind;
      }
    }
    return SourceReader.NOBODY;
  }

  /**
   * Returns whether a noun phrase and no verb stands between the token and the next comma or the
   * sentence's end.
   */
  boolean endsClause(int from) {
    boolean opens =
        from < sentence.endToken()
            && (tokens.get(from).isCapitalised() || Words.isArticle(tokens.get(from).lower()));
    for (int i = from; opens && i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        return true;
      }
      boolean verb =
          Words.isSubject(token)
              || Words.isFinite(token)
              || token.is("that")
              || token.is("to")
              || Marks.isQuotation(token)
              || !token.isCapitalised() && token.lower().endsWith("ed");
      if (verb || i - from > LONGEST) {
        return false;
      }
    }
    return opens;
  }
}
