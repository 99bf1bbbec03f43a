package org.dateline.copies;

import java.util.Arrays;
import java.util.List;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Reads the wording of a text from its tokens, in one pass. */
final class WordingReader {
  private final Passage passage;
  private final int[] hashes;
  private final byte[] words;
  private int count;

  private WordingReader(Passage passage) {
    this.passage = passage;
    int atMost = Math.min(Wording.MAX_WORDS, passage.text().length());
    this.hashes = new int[atMost];
    this.words = new byte[atMost];
  }

  static Wording of(Passage passage) {
    return new WordingReader(passage).read();
  }

  private Wording read() {
    QuotedSpans quoted = QuotedSpans.of(passage);
    for (Sentence sentence : passage.sentences()) {
      int furniture = Furniture.isFurniture(passage.text(sentence)) ? Wording.FURNITURE : 0;
      List<Token> tokens = passage.tokens(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        boolean isQuoted = quoted.contains(sentence.firstToken() + i);
        add(tokens.get(i), furniture | (isQuoted ? Wording.QUOTED : 0));
      }
    }
    return new Wording(shingles(), Arrays.copyOf(words, count));
  }

  private void add(Token token, int flags) {
    if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NUMBER) {
      return;
    }
    if (!isWithoutBlanks(token.lower().codePointAt(0))) {
      add(token.lower().hashCode(), token.lower().length(), flags);
      return;
    }
    // Scripts without blanks give one token a clause: there, every character is a word.
    token.lower().codePoints().forEach(c -> add(c, Character.charCount(c), flags));
  }

  private void add(int hash, int length, int flags) {
    if (count < words.length) {
      hashes[count] = hash;
      words[count] = (byte) (Math.min(length, Wording.LENGTH) | flags);
      count++;
    }
  }

  private int[] shingles() {
    int[] shingles = new int[Math.max(0, count - Wording.WIDTH + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + Wording.WIDTH; j++) {
        hash = Hashes.mix(hash * 31 + hashes[j]);
      }
      shingles[i] = (int) (hash >>> 32);
    }
    return shingles;
  }

  private static boolean isWithoutBlanks(int c) {
    return Character.isIdeographic(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }
}
