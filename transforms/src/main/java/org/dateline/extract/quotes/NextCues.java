package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells where the next cue of a sentence begins, behind which no content before it reaches. */
final class NextCues {
  private static final int MAX_NAMING = 8;

  private final List<Token> tokens;
  private final Sentence sentence;

  NextCues(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /**
   * Returns whether another saying begins: {@code and added}, {@code , adding}, {@code while
   * adding}.
   */
  boolean opens(int i) {
    Token token = tokens.get(i);
    if (token.is("and") || token.is("but")) {
      return isCue(i + 1);
    }
    return (token.is(",") || token.is("while")) && isAdding(i + 1);
  }

  /** Returns whether a conjunction joins another cue that has the same ending. */
  boolean isParallel(int i, String form) {
    if (!tokens.get(i).is("and") && !tokens.get(i).is("but") || i + 2 >= sentence.endToken()) {
      return false;
    }
    int head = i + 1;
    while (head + 1 < sentence.endToken() && Words.isAdverb(tokens.get(head))) {
      head++;
    }
    Token other = tokens.get(head);
    String ending = form.endsWith("ing") ? "ing" : form.endsWith("s") ? "s" : "";
    CueVerb verb = ending.isEmpty() || other.isCapitalised() ? null : CueVerbs.get(other.lower());
    return verb != null
        && other.lower().endsWith(ending)
        && !other.is(verb.lemma())
        && (verb.kind() == CueVerb.Kind.SAY || verb.kind() == CueVerb.Kind.JUDGE)
        && VerbGroup.at(tokens, sentence, head) != null;
  }

  private boolean isAdding(int head) {
    VerbGroup group = VerbGroup.at(tokens, sentence, head);
    return group != null
        && (group.verb().kind() == CueVerb.Kind.SAY || group.verb().kind() == CueVerb.Kind.JUDGE)
        && group.isParticiple(tokens.get(head));
  }

  /**
   * Returns whether a verb of attribution stands at the token, in the past or with an auxiliary.
   */
  private boolean isCue(int from) {
    int head = from;
    while (head + 1 < sentence.endToken() && Words.isAdverb(tokens.get(head))) {
      head++;
    }
    VerbGroup group = VerbGroup.at(tokens, sentence, head);
    return group != null
        && group.verb().kind() == CueVerb.Kind.SAY
        && !group.passive()
        && group.isFinite(tokens.get(head));
  }

  /** Returns whether a thing is named by another source: {@code what Lee called "a trap"}. */
  boolean isNamedBy(int what) {
    if (!tokens.get(what).is("what")) {
      return false;
    }
    for (int i = what + 2; i < Math.min(what + MAX_NAMING, sentence.endToken()); i++) {
      VerbGroup group = VerbGroup.at(tokens, sentence, i);
      if (group != null) {
        return group.verb().kind() == CueVerb.Kind.JUDGE && group.isNaming();
      }
    }
    return false;
  }

  /** Returns whether a verb of saying stands right before a quotation: {@code she answered: "…}. */
  boolean introducesQuotation(int head) {
    int mark = head + 1;
    if (mark < sentence.endToken() && (tokens.get(mark).is(",") || tokens.get(mark).is(":"))) {
      mark++;
    }
    if (mark >= sentence.endToken() || !Marks.isQuotation(tokens.get(mark))) {
      return false;
    }
    VerbGroup group = VerbGroup.at(tokens, sentence, head);
    return group != null
        && group.verb().kind() == CueVerb.Kind.SAY
        && !group.passive()
        && (group.isFinite(tokens.get(head)) || group.isParticiple(tokens.get(head)));
  }
}
