package org.dateline.extract.figures.roles;

import java.util.BitSet;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * Marks the tokens inside double quotation marks. An unclosed one ends with its paragraph, so that
 * one missing mark spoils no more than that.
 */
final class Quotations {
  private final BitSet quoted;

  private Quotations(BitSet quoted) {
    this.quoted = quoted;
  }

  static Quotations of(Syntax syntax) {
    BitSet quoted = new BitSet(syntax.size());
    boolean open = false;
    int paragraph = 0;
    for (Sentence sentence : syntax.passage().sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        open = false;
      }
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = syntax.token(i);
        if (token.kind() == Token.Kind.PUNCTUATION) {
          open =
              switch (token.text().charAt(0)) {
                case '“', '„', '«' -> true;
                case '”', '»' -> false;
                case '"' -> !open;
                case '\'', '`' -> token.text().length() == 2 ? !open : open;
                default -> open;
              };
        }
        if (open) {
          quoted.set(i);
        }
      }
    }
    return new Quotations(quoted);
  }

  boolean isQuoted(int token) {
    return quoted.get(token);
  }
}
