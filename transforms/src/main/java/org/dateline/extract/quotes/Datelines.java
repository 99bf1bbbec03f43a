package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Finds where the words of a sentence begin behind its dateline, which nobody says. */
final class Datelines {
  private static final int LONGEST = 14;

  private Datelines() {}

  /**
   * Returns the sentence without a dateline: capitals and names with brackets before a dash, {@code
   * PORT ELM, Ohio (AP) — }.
   */
  static Sentence behind(List<Token> tokens, Sentence sentence) {
    int first = sentence.firstToken();
    if (first >= sentence.endToken() || !tokens.get(first).isAllCaps()) {
      return sentence;
    }
    for (int i = first + 1; i < Math.min(first + LONGEST, sentence.endToken() - 1); i++) {
      if (Marks.isDash(tokens, i)) {
        return new Sentence(
            sentence.number(),
            tokens.get(i + 1).start(),
            sentence.end(),
            i + 1,
            sentence.endToken(),
            sentence.paragraph());
      }
      Token token = tokens.get(i);
      boolean place = token.isCapitalised() || token.kind() == Kind.NUMBER || isMark(token);
      if (!place) {
        return sentence;
      }
    }
    return sentence;
  }

  private static boolean isMark(Token token) {
    return token.is(",") || token.is("(") || token.is(")") || token.is(".") || token.is("/");
  }
}
