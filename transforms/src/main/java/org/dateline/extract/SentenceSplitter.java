package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Token.Kind;

/**
 * Finds sentence ends over tokens: a line end always, a mark of end where what follows can begin a
 * sentence. Closing quotation marks and brackets stay with the sentence that they close. What never
 * ends is cut, so that no rule takes long over it.
 */
final class SentenceSplitter {
  /** Closing marks that may follow one mark of end; longer runs are no prose. */
  private static final int MOST_CLOSERS = 8;

  /** No prose has longer sentences; rules compare parts of a sentence with each other. */
  private static final int MOST_TOKENS = 500;

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Returns at least one sentence, which is empty where the text is. */
  static List<Sentence> sentences(String text, List<Token> tokens) {
    return new SentenceSplitter(text, tokens).run();
  }

  private List<Sentence> run() {
    int first = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean lineEnd = !last && lineEndBetween(tokens.get(i), tokens.get(i + 1));
      boolean tooLong = i + 1 - first >= MOST_TOKENS;
      if (last || lineEnd || tooLong || endsAfter(i)) {
        add(first, i + 1, paragraph);
        first = i + 1;
      }
      if (lineEnd) {
        paragraph++;
      }
    }
    if (sentences.isEmpty()) {
      sentences.add(new Sentence(0, 0, 0, 0, 0, 0));
    }
    return sentences;
  }

  private void add(int firstToken, int endToken, int paragraph) {
    int start = tokens.get(firstToken).start();
    int end = tokens.get(endToken - 1).end();
    sentences.add(new Sentence(sentences.size(), start, end, firstToken, endToken, paragraph));
  }

  private boolean lineEndBetween(Token left, Token right) {
    for (int i = left.end(); i < right.start(); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a sentence ends with token {@code i}, which has a successor on its line. */
  private boolean endsAfter(int i) {
    Token next = tokens.get(i + 1);
    if (tokens.get(i).touches(next)) {
      return false;
    }
    int mark = i;
    while (mark > 0
        && i - mark < MOST_CLOSERS
        && isCloser(tokens.get(mark))
        && tokens.get(mark - 1).touches(tokens.get(mark))) {
      mark--;
    }
    return isEndMark(tokens.get(mark)) && canBegin(i + 1) && !isInnerDot(mark, i + 1);
  }

  private static boolean isEndMark(Token token) {
    if (token.kind() == Kind.WORD) {
      return token.text().endsWith(".");
    }
    char c = token.text().charAt(0);
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  private boolean canBegin(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.WORD) {
      int first = token.text().codePointAt(0);
      return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }
    if (token.kind() == Kind.NUMBER || token.kind() == Kind.SYMBOL) {
      return true;
    }
    boolean opens = "\"“‘'`«„([-–—•¿¡".indexOf(token.text().charAt(0)) >= 0;
    return opens
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).kind() != Kind.WORD
            || Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0)));
  }

  /**
   * Returns whether the dot belongs to an abbreviation or an initial that a name or number follows,
   * or to an ordinal.
   */
  private boolean isInnerDot(int mark, int next) {
    Token token = tokens.get(mark);
    if (token.kind() != Kind.WORD) {
      return mark + 1 == next && isOrdinal(mark);
    }
    if (Abbreviations.expectsName(token.text())) {
      return true;
    }
    Token follower = tokens.get(next);
    if (follower.kind() != Kind.WORD) {
      return follower.kind() == Kind.NUMBER;
    }
    // "the U.S. Navy", "Acme Inc. Chairman" against "in the U.S. The".
    return !SentenceStarters.contains(follower.lower());
  }

  /** {@code am 3. Januar}, {@code in der 90. Minute}. */
  private boolean isOrdinal(int dot) {
    Token number = dot > 0 ? tokens.get(dot - 1) : null;
    return number != null
        && number.kind() == Kind.NUMBER
        && number.text().length() <= 3
        && tokens.get(dot).text().equals(".")
        && number.touches(tokens.get(dot))
        && OrdinalNouns.contains(tokens.get(dot + 1).lower());
  }

  private static boolean isCloser(Token token) {
    return token.kind() == Kind.PUNCTUATION && "\"”’'»)]".indexOf(token.text().charAt(0)) >= 0;
  }
}
