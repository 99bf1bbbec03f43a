package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/** Tells how a figure is tied to the one before it, so that both tell of the same thing. */
final class FigureLinks {
  private static final Set<String> COMPARING = Set.of("with", "to", "from", "versus", "against");

  private static final Set<String> OFFERS =
      Set.of("save", "saving", "was", "were", "from", "normally", "usually", "rrp", "reduced");

  private final Syntax syntax;
  private final NounPhrases phrases;

  FigureLinks(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** Returns whether two shares are told as a pair: "won, 53 percent to | 41 percent". */
  boolean isPair(Quantity quantity, int lastEnd) {
    return quantity.kind() == QuantityKind.PERCENT
        && lastEnd == quantity.firstToken() - 1
        && syntax.is(lastEnd, "to");
  }

  /** Returns whether an amount is set beside the one before it: "grew 4%, compared with | 2%". */
  boolean isSetBeside(Quantity quantity, int lastEnd) {
    int with = quantity.firstToken() - 1;
    return lastEnd >= 0
        && with > lastEnd
        && COMPARING.contains(syntax.lower(with))
        && syntax.lower(with - 1).startsWith("compar");
  }

  /**
   * Returns whether a bare number is set beside another one for another time: "12 in 2018 and | 9
   * last year".
   */
  boolean isCompared(Quantity quantity, int end) {
    int before = quantity.firstToken() - 1;
    boolean joined =
        syntax.tag(before) == Tag.CONJUNCTION || COMPARING.contains(syntax.lower(before));
    int next = quantity.afterToken();
    if (!joined || next >= end) {
      return joined;
    }
    int at = syntax.tag(next) == Tag.PREPOSITION ? next + 1 : next;
    boolean time = syntax.tag(next) == Tag.TIME || at < end && at > next && isYear(at);
    Phrase phrase = phrases.from(at, end);
    return syntax.tag(next).isBreak() || time || !phrase.isEmpty() && phrases.isTime(phrase);
  }

  private boolean isYear(int i) {
    return syntax.tag(i) == Tag.TIME
        || syntax.tag(i) == Tag.NUMERAL && syntax.token(i).text().length() == 4;
  }

  /** Returns whether only a comma, a bracket or "and" parts the figure from the one before it. */
  boolean isListed(Quantity quantity, int lastEnd) {
    int i = quantity.firstToken() - 1;
    if (lastEnd < 0 || i < lastEnd) {
      return false;
    }
    boolean close = syntax.tag(lastEnd) == Tag.CLOSE;
    int comma = close && lastEnd < i ? lastEnd + 1 : lastEnd;
    int and = comma < i && syntax.tag(comma) == Tag.COMMA ? comma + 1 : comma;
    boolean joins = syntax.tag(i) == Tag.CONJUNCTION || syntax.tag(i) == Tag.COMMA;
    return joins && i <= and;
  }

  /** Returns whether brackets set the figure against the price before it: "$40 (save $9)". */
  boolean isOffer(Quantity quantity, int lastEnd) {
    int word = quantity.firstToken() - 1;
    return lastEnd >= 0
        && word == lastEnd + 1
        && syntax.tag(lastEnd) == Tag.OPEN
        && OFFERS.contains(syntax.lower(word));
  }

  /** Returns whether the figure is what the one before it rose or fell by: "$3m, up 9%". */
  boolean isTurn(Quantity quantity, int lastEnd) {
    int i = quantity.firstToken() - 1;
    if (lastEnd < 0 || i < lastEnd) {
      return false;
    }
    if (i == lastEnd) {
      return syntax.is(i, "up") || syntax.is(i, "down");
    }
    boolean moved = syntax.is(i, "up") || syntax.is(i, "down") || syntax.is(i, "by");
    int comma = syntax.tag(lastEnd) == Tag.CLOSE ? lastEnd + 1 : lastEnd;
    if (syntax.tag(comma) != Tag.COMMA || !moved) {
      return false;
    }
    for (int j = comma + 1; j < i; j++) {
      boolean turns =
          switch (syntax.tag(j)) {
            case PARTICIPLE, ADVERB, PREPOSITION, ADJECTIVE -> true;
            default -> false;
          };
      if (!turns) {
        return false;
      }
    }
    return true;
  }
}
