package org.dateline.extract.figures.roles;

import java.util.List;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * A passage with one tag for each token. A sentence is tagged when one of its tags is first asked
 * for, since most sentences hold no figure.
 */
final class Syntax {
  private final Passage passage;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final PassageWords words;
  private final Tagger tagger;

  private Syntax(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.tags = new Tag[tokens.size()];
    this.words = new PassageWords(tokens);
    this.tagger = new Tagger(tokens, words, tags);
  }

  static Syntax of(Passage passage) {
    return new Syntax(passage);
  }

  Passage passage() {
    return passage;
  }

  Tag tag(int i) {
    if (tags[i] == null) {
      readSentence(i);
    }
    return tags[i];
  }

  /** Returns what the tables say of the token's word. */
  Word word(int i) {
    return words.at(i);
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lower(int i) {
    return tokens.get(i).lower();
  }

  int size() {
    return tags.length;
  }

  /** Returns whether the token is the word, and inside the passage. */
  boolean is(int i, String word) {
    return i >= 0 && i < tags.length && tokens.get(i).is(word);
  }

  /** Tags the token's sentence, after those whose last word tells on its first one. */
  private void readSentence(int token) {
    List<Sentence> sentences = passage.sentences();
    int last = passage.sentenceAt(tokens.get(token).start()).number();
    int first = last;
    while (first > 0 && tags[sentences.get(first - 1).endToken() - 1] == null) {
      Sentence before = sentences.get(first - 1);
      int end = before.endToken();
      if (tokens.get(end - 1).kind() != Token.Kind.WORD) {
        tags[end - 1] = tagger.tag(end - 1, before.firstToken(), end);
      } else {
        first--;
      }
    }
    for (Sentence sentence : sentences.subList(first, last + 1)) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        tags[i] = tagger.tag(i, sentence.firstToken(), sentence.endToken());
      }
    }
  }
}
