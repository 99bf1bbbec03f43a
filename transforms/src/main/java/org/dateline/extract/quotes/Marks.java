package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells marks of punctuation apart by what they do in a sentence. */
final class Marks {
  private Marks() {}

  /** Returns whether the token opens or closes a quotation. */
  static boolean isQuotation(Token token) {
    return token.kind() == Kind.PUNCTUATION
        && ("\"“”„«»".indexOf(token.text().charAt(0)) >= 0 || token.is("''") || token.is("``"));
  }

  /** Returns whether the token is a dash between words; a hyphen touches the word before it. */
  static boolean isDash(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.is("—")
        || token.is("–")
        || token.is("--")
        || token.is("-") && i > 0 && !tokens.get(i - 1).touches(token);
  }

  /** Returns whether the token stands inside names and numbers, and ends nothing. */
  static boolean isInner(Token token) {
    return token.is("-") || token.is("'") || token.is("’") || token.is(".") || token.is("&");
  }
}
