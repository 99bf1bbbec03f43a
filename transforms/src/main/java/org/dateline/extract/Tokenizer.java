package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Token.Kind;

/** Splits a text into tokens in one pass. Linear in the length of the text. */
final class Tokenizer {
  private final String text;
  private final List<Token> tokens;
  private int at;

  private Tokenizer(String text) {
    this.text = text;
    this.tokens = new ArrayList<>(text.length() / 5 + 4);
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else if (Character.isLetter(c)) {
        word();
      } else if (Character.isDigit(c) && Character.isBmpCodePoint(c)) {
        number();
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void word() {
    int start = at;
    at = endOfLetters(at);
    while (at + 1 < text.length() && joins(start)) {
      at = endOfLetters(at + 1);
    }
    if (at < text.length() && text.charAt(at) == '.' && isAbbreviation(start)) {
      at++;
    }
    splitClitic(start);
  }

  /** Returns whether the mark at {@code at} and the letter after it belong to the word. */
  private boolean joins(int start) {
    char mark = text.charAt(at);
    if (!Character.isLetter(text.codePointAt(at + 1))) {
      return false;
    }
    if (isApostrophe(mark)) {
      return true;
    }
    // U.S.A, e.g, p.m: single letters joined by dots.
    return mark == '.'
        && (at - start == 1 || text.charAt(at - 2) == '.')
        && endOfLetters(at + 1) == at + 2;
  }

  private boolean isAbbreviation(int start) {
    String word = text.substring(start, at);
    return word.indexOf('.') > 0
        || word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || Abbreviations.contains(word);
  }

  /** Cuts {@code 's} and a final plural apostrophe off, so that names stand alone. */
  private void splitClitic(int start) {
    int length = at - start;
    boolean possessive =
        length > 2
            && isApostrophe(text.charAt(at - 2))
            && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S');
    if (possessive) {
      tokens.add(Token.of(text, start, at - 2, Kind.WORD));
      tokens.add(Token.of(text, at - 2, at, Kind.WORD));
    } else {
      tokens.add(Token.of(text, start, at, Kind.WORD));
    }
  }

  private void number() {
    int start = at;
    at = endOfDigits(at);
    while (at + 1 < text.length()
        && isNumberMark(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))) {
      at = endOfDigits(at + 1);
    }
    tokens.add(Token.of(text, start, at, Kind.NUMBER));
  }

  private void mark(int c) {
    int start = at;
    at += Character.charCount(c);
    boolean runs = c == '.' || c == '-' || c == '!' || c == '?';
    while (runs && at < text.length() && text.charAt(at) == c) {
      at++;
    }
    if (isTypedTwice(c)) {
      at++;
    }
    tokens.add(Token.of(text, start, at, isSymbol(c) ? Kind.SYMBOL : Kind.PUNCTUATION));
  }

  /** Returns whether the mark before {@code at} and the next one stand for a quotation mark. */
  private boolean isTypedTwice(int c) {
    return (c == '\'' || c == '`') && at < text.length() && text.charAt(at) == c;
  }

  private int endOfLetters(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private int endOfDigits(int from) {
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL
        || type == Character.OTHER_NUMBER
        || c == '%'
        || c == '&'
        || c == '#'
        || c == '@';
  }

  private static boolean isNumberMark(char c) {
    return c == '.' || c == ',';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }
}
