package org.dateline.extract;

import java.util.List;

/**
 * A text with its tokens and sentences.
 *
 * @param text paragraphs separated by line ends
 * @param tokens in order, not overlapping
 * @param sentences in order, covering all tokens
 */
public record Passage(String text, List<Token> tokens, List<Sentence> sentences) {
  /** Reads the text once: tokens, then sentences. */
  public static Passage of(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new Passage(text, tokens, SentenceSplitter.sentences(text, tokens));
  }

  /** Returns the sentence as printed. */
  public String text(Sentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }

  /** Returns the text from the first token to the last one, inclusive. */
  public String text(int firstToken, int lastToken) {
    return text.substring(tokens.get(firstToken).start(), tokens.get(lastToken).end());
  }

  /** Returns the tokens of the sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** Returns the sentence that holds the offset, or the last one before it. */
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }
}
