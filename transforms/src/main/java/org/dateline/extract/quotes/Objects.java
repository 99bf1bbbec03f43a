package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells what was said or thought from the plain object or circumstance of the same verb. */
final class Objects {
  private static final Set<String> FACTIVE =
      Set.of(
          "add", "feel", "find", "know", "hear", "learn", "prove", "understand", "write", "read");
  private static final Set<String> QUESTIONS =
      Set.of("that", "whether", "if", "what", "how", "why", "who", "where", "when", "which");
  private static final Set<String> GOVERNED = Set.of("to", "for", "of", "against", "about", "with");

  private final List<Token> tokens;

  Objects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns whether the words behind the verb can be a content: no mere time or place behind a verb
   * of saying, {@code conceded after ten}; a clause behind one of knowing, not {@code found it};
   * {@code that} or {@code to} behind a passive.
   */
  boolean fits(VerbGroup group, int first, int end) {
    Token opening = tokens.get(first);
    boolean that = isBehindThat(first);
    if (group.passive()) {
      return that || opening.is("to");
    }
    boolean factive = FACTIVE.contains(group.verb().lemma());
    if (that || QUESTIONS.contains(opening.lower()) || holdsMarksOrVerb(first, end, factive)) {
      return true;
    }
    if (factive) {
      return false;
    }
    boolean circumstance =
        opening.kind() == Kind.WORD
            && !opening.is("between")
            && !opening.lower().endsWith("self")
            && (Words.PREPOSITIONS.contains(opening.lower()) && !GOVERNED.contains(opening.lower())
                || Words.BOUNDARIES.contains(opening.lower())
                || Words.isAdverb(opening));
    return !circumstance;
  }

  private boolean isBehindThat(int first) {
    int i = first - 1;
    while (i > 0 && tokens.get(i).is(",")) {
      i--;
    }
    return tokens.get(i).is("that");
  }

  /**
   * Returns whether marks of quotation or a verb with its subject stand before the first comma.
   *
   * @param plain whether a relative clause or a participle is none: {@code found men who could}
   */
  private boolean holdsMarksOrVerb(int first, int end, boolean plain) {
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (plain && i > first && QUESTIONS.contains(token.lower())) {
        return false;
      }
      boolean clause =
          Marks.isQuotation(token)
              || Words.isFinite(token)
              || Words.isSubject(token)
              || !plain && i > first && !token.isCapitalised() && token.lower().endsWith("ed");
      if (clause) {
        return true;
      }
      if (token.is(",") || token.is(";")) {
        return false;
      }
    }
    return false;
  }
}
