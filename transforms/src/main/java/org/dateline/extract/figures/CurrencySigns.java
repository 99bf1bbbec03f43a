package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.PhraseTable.Match;

/** Finds the sign or code of a currency before or after a number. */
final class CurrencySigns {
  /** Signs that are also names of models or letters: they must touch a large number. */
  private static final Set<String> LETTERS =
      Set.of("N", "P", "R", "SR", "LE", "Re", "Sh", "TL", "PS");

  private final List<Token> tokens;

  CurrencySigns(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns the currency whose sign ends where the number begins, not before {@code begin}. */
  Optional<Match<Unit>> before(Numeral numeral, int begin) {
    int at = numeral.first() - 1;
    if (at < begin) {
      return Optional.empty();
    }
    Token sign = tokens.get(at);
    boolean near = tokens.get(numeral.first()).start() - sign.end() <= 1;
    if (!near || sign.kind() == Kind.NUMBER) {
      return Optional.empty();
    }
    Token previous = at > begin ? tokens.get(at - 1) : null;
    if (previous != null && tokens.get(numeral.first()).start() - previous.start() < 12) {
      Optional<Unit> joined =
          pairs(previous, sign) ? UnitTable.currency(join(at - 1, at)) : Optional.<Unit>empty();
      if (joined.isPresent()) {
        int first = at > begin + 1 && isDotted(at - 2, at - 1) ? at - 2 : at - 1;
        return joined.map(u -> new Match<>(u, first, numeral.first()));
      }
    }
    int first = at;
    return single(sign, numeral).map(u -> new Match<>(u, first, numeral.first()));
  }

  private boolean isDotted(int left, int right) {
    return tokens.get(left).text().equals("U") && tokens.get(right).text().equals(".");
  }

  private String join(int left, int right) {
    return tokens.get(left).text() + tokens.get(right).text();
  }

  /** Letters touch the sign that they name; those of a country of its own may stand apart. */
  private static boolean pairs(Token left, Token right) {
    boolean canadian = left.is("c") && right.text().equals("$");
    return left.touches(right) || canadian || left.text().length() > 1 && left.isAllCaps();
  }

  private Optional<Unit> single(Token sign, Numeral numeral) {
    Optional<Unit> unit = UnitTable.currency(sign.text()).filter(u -> !u.isFraction());
    if (unit.isEmpty() || sign.kind() == Kind.SYMBOL) {
      return unit;
    }
    boolean touches = sign.touches(tokens.get(numeral.first()));
    boolean large = numeral.isScaled() || numeral.value().precision() - numeral.value().scale() > 3;
    if (LETTERS.contains(sign.text())) {
      return touches && (large || followsMagnitude(numeral)) ? unit : Optional.empty();
    }
    boolean digits = numeral.form() == Numeral.Form.DIGITS;
    return digits ? unit : Optional.empty();
  }

  /** Returns whether a letter such as the m of N5m follows the digits at once. */
  private boolean followsMagnitude(Numeral numeral) {
    int at = numeral.end();
    return at < tokens.size()
        && tokens.get(at - 1).touches(tokens.get(at))
        && (tokens.get(at).is("m") || tokens.get(at).is("b"));
  }

  /**
   * Returns the currency whose sign or code follows the number: 5 €, 500 USD, 100元, 17c.
   *
   * @param prefixed whether the number has a sign before it, so that the next one may be another's
   */
  Optional<Match<Unit>> after(int at, int end, boolean prefixed) {
    if (at >= end) {
      return Optional.empty();
    }
    Token sign = tokens.get(at);
    boolean touches = tokens.get(at - 1).touches(sign);
    boolean joined = at + 1 < end && sign.touches(tokens.get(at + 1));
    Optional<Unit> pair = joined ? UnitTable.currency(join(at, at + 1)) : Optional.<Unit>empty();
    if (pair.isPresent() && !beginsNumber(at + 2, end)) {
      return pair.map(u -> new Match<>(u, at, at + 2));
    }
    Optional<Unit> unit = UnitTable.currency(sign.text());
    if (unit.isEmpty() || LETTERS.contains(sign.text())) {
      return Optional.empty();
    }
    if (unit.get().isFraction() && !touches && !sign.text().equals("p")) {
      return Optional.empty();
    }
    boolean touchesNext = at + 1 < end && sign.touches(tokens.get(at + 1));
    boolean ownsNext = !touches && sign.kind() == Kind.SYMBOL && isMoneyAfter(at + 2, end);
    boolean prefixOfNext = (touchesNext || prefixed || ownsNext) && beginsNumber(at + 1, end);
    return prefixOfNext ? Optional.empty() : unit.map(u -> new Match<>(u, at, at + 1));
  }

  /** Returns whether a word for money stands at the token: the dollars of 1 $ 10 dollars bill. */
  private boolean isMoneyAfter(int at, int end) {
    return UnitTable.words(tokens, Math.min(at, end), end)
        .filter(match -> match.meaning().isMoney() && !match.meaning().isFraction())
        .isPresent();
  }

  private boolean beginsNumber(int at, int end) {
    return at < end && tokens.get(at).kind() == Kind.NUMBER;
  }
}
