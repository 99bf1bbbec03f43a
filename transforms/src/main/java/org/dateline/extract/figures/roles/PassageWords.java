package org.dateline.extract.figures.roles;

import java.util.List;
import org.dateline.extract.Token;

/** What the tables say of the words of a passage, each looked up once. */
final class PassageWords {
  private final List<Token> tokens;
  private final Word[] words;

  PassageWords(List<Token> tokens) {
    this.tokens = tokens;
    this.words = new Word[tokens.size()];
  }

  /** Returns what the tables say of the token's word. */
  Word at(int i) {
    if (words[i] == null) {
      words[i] = Vocabulary.of(tokens.get(i).lower());
    }
    return words[i];
  }
}
