package org.dateline.extract;

import java.util.Locale;

/**
 * One token of a passage.
 *
 * @param start first UTF-16 offset in the passage's text
 * @param end offset after the last character
 * @param kind shape
 * @param text the characters as printed
 * @param lower the characters in lower case
 */
public record Token(int start, int end, Kind kind, String text, String lower) {
  /** Shape of a token. */
  public enum Kind {
    /**
     * Letters, with inner apostrophes and the dots of abbreviations ({@code U.S.}, {@code Gen.}).
     */
    WORD,
    /** Digits with inner separators ({@code 1,200}, {@code 7.8}), no sign, no unit. */
    NUMBER,
    /** One currency sign, percent sign or other symbol. */
    SYMBOL,
    /**
     * One mark of punctuation, a run of the same dash or dot, or a quotation mark typed as two
     * apostrophes.
     */
    PUNCTUATION
  }

  static Token of(String source, int start, int end, Kind kind) {
    String text = source.substring(start, end);
    return new Token(start, end, kind, text, text.toLowerCase(Locale.ROOT));
  }

  /** Returns whether the first character is an upper-case letter. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  /** Returns whether the token is a word in capitals only, of at least two letters. */
  public boolean isAllCaps() {
    return kind == Kind.WORD
        && text.length() > 1
        && !Character.isLowerCase(text.charAt(0))
        && !isSmallLetter(text.charAt(1))
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Returns whether the token, in lower case, is the given word. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Returns whether no blank stands between this token and the next one. */
  public boolean touches(Token next) {
    return end == next.start;
  }
}
