package org.dateline.extract.figures.roles;

import java.util.List;
import org.dateline.extract.Token;

/** Tells sentences whose words have capitals as those of headlines do, one sentence at a time. */
final class HeadlineCase {
  private final List<Token> tokens;
  private int lastFirst = -1;
  private boolean last;

  HeadlineCase(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether most words of a sentence are capitalised, so that capitals tell nothing. */
  boolean holds(int first, int end) {
    if (lastFirst != first) {
      lastFirst = first;
      int words = 0;
      int capitals = 0;
      for (int i = first; i < end; i++) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
          words++;
          capitals += token.isCapitalised() ? 1 : 0;
        }
      }
      last = words > 2 && capitals * 10 >= words * 8 && !tokens.get(end - 1).is(".");
    }
    return last;
  }
}
