package org.dateline.copies;

import java.util.BitSet;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * The tokens that stand between quotation marks. A quotation ends with its paragraph at the latest,
 * so that one missing mark does not turn the rest of a text round.
 */
final class QuotedSpans {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final BitSet quoted;

  private QuotedSpans(BitSet quoted) {
    this.quoted = quoted;
  }

  static QuotedSpans of(Passage passage) {
    BitSet quoted = new BitSet();
    boolean open = false;
    int paragraph = 0;
    for (Sentence sentence : passage.sentences()) {
      open &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = passage.tokens().get(i);
        boolean isMark = token.kind() == Token.Kind.PUNCTUATION;
        if (isMark && opens(token, open)) {
          open = true;
        } else if (isMark && closes(token)) {
          open = false;
        } else if (open) {
          quoted.set(i);
        }
      }
    }
    return new QuotedSpans(quoted);
  }

  boolean contains(int token) {
    return quoted.get(token);
  }

  private static boolean opens(Token token, boolean open) {
    char mark = token.text().charAt(0);
    return OPENING.indexOf(mark) >= 0 || mark == '"' && !open;
  }

  private static boolean closes(Token token) {
    char mark = token.text().charAt(0);
    return CLOSING.indexOf(mark) >= 0 || mark == '"';
  }
}
