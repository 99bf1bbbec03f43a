package org.dateline.extract.figures;

import java.util.List;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells the numbers of the items of a list, of sections and of pictures. */
final class ListNumbers {
  private final List<Token> tokens;

  ListNumbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether an item begins: {@code 1. First}, {@code 2) Second}, {@code 3- Third}. */
  boolean isItem(Numeral numeral, int begin, int end) {
    int at = numeral.end();
    boolean digits = tokens.get(numeral.first()).kind() == Kind.NUMBER;
    if (numeral.first() != begin || !digits || tokens.get(begin).text().length() > 2) {
      return false;
    }
    String mark = tokens.get(at).text();
    boolean dash =
        NameNumbers.isDash(mark)
            && at + 1 < end
            && tokens.get(at + 1).isCapitalised()
            && !tokens.get(at).touches(tokens.get(at + 1));
    return tokens.get(at - 1).touches(tokens.get(at))
        && (mark.equals(")") || mark.equals(".") || dash);
  }

  /**
   * Returns whether a line holds nothing but the number of a section, or of a picture among others:
   * 7, 3 of 24.
   */
  boolean isNumbering(int begin, int end) {
    if (begin >= end || tokens.get(begin).kind() != Kind.NUMBER) {
      return false;
    }
    boolean section = end == begin + 1 && tokens.get(begin).text().length() <= 2;
    boolean picture =
        end == begin + 3
            && (tokens.get(begin + 1).is("of") || tokens.get(begin + 1).is("/"))
            && tokens.get(begin + 2).kind() == Kind.NUMBER;
    return section || picture;
  }
}
