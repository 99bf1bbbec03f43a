package org.dateline.extract.figures.roles;

import java.util.List;
import org.dateline.extract.figures.Quantity;

/** Tells how far tokens push apart what stands on their two sides. */
final class Distance {
  /** Beyond this nothing is tied to a figure. */
  static final int REACH = 24;

  private final Syntax syntax;
  private final boolean[] inQuantity;

  Distance(Syntax syntax, List<Quantity> quantities) {
    this.syntax = syntax;
    this.inQuantity = new boolean[syntax.size()];
    for (Quantity quantity : quantities) {
      for (int i = quantity.firstToken(); i < quantity.afterToken() && i < inQuantity.length; i++) {
        inQuantity[i] = true;
      }
    }
  }

  /** Returns for each token whether it belongs to a number with its bound and unit. */
  boolean[] inQuantity() {
    return inQuantity;
  }

  /** Returns whether the token is inside the passage and belongs to a number. */
  boolean isQuantity(int token) {
    return token < inQuantity.length && inQuantity[token];
  }

  /** Returns what one token adds. */
  int of(int i) {
    if (inQuantity[i]) {
      return i == 0 || !inQuantity[i - 1] ? 5 : 0;
    }
    return switch (syntax.tag(i)) {
      case BE, HAVE, MODAL, ADVERB, QUOTE, HYPHEN, DETERMINER, POSSESSIVE, NUMERAL -> 0;
      case NOUN, NAME, ADJECTIVE, TIME, PREPOSITION, PRONOUN, SYMBOL, DO -> 1;
      case CONJUNCTION -> syntax.is(i, "but") ? 6 : 1;
      case COMMA, RELATIVE -> 3;
      case OPEN, CLOSE -> 2;
      case PARTICIPLE, GERUND, VERB -> 4;
      case SUBORDINATOR -> 6;
      case STOP -> 10;
    };
  }

  /** Returns how many other figures stand between a figure and a token outside it. */
  int figuresBetween(Quantity quantity, int token) {
    int from = token < quantity.firstToken() ? token + 1 : quantity.afterToken();
    int to = token < quantity.firstToken() ? quantity.firstToken() : token;
    int figures = 0;
    for (int i = from; i < to; i++) {
      figures += inQuantity[i] && (i == 0 || !inQuantity[i - 1]) ? 1 : 0;
    }
    return figures;
  }

  /** Returns the sum between a figure and a token outside it, at most {@link #REACH}. */
  int between(Quantity quantity, int token) {
    int from = token < quantity.firstToken() ? token + 1 : quantity.afterToken();
    int to = token < quantity.firstToken() ? quantity.firstToken() : token;
    int sum = 0;
    for (int i = from; i < to && sum < REACH; i++) {
      sum += of(i);
    }
    return Math.min(sum, REACH);
  }
}
