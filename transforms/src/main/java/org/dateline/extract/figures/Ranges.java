package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * Joins the two ends of a range: 10-12, 5 to 7 percent, between 30 and 40, from 1 to 2 million, 17
 * or 18. The ends share the unit and the magnitude where only one of them has it.
 */
final class Ranges {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal OR_RATIO = new BigDecimal("1.5");
  private static final Set<String> TO = Set.of("to", "through", "bis", "à", "a", "till", "until");
  private static final Set<String> AND = Set.of("and", "und", "et", "y");
  private static final Set<String> OR = Set.of("or", "oder", "ou", "o");
  private static final Set<String> BETWEEN = Set.of("between", "zwischen", "entre");
  private static final Set<String> FROM =
      Set.of("from", "von", "desde", "ranging", "range", "anywhere", "some", "about", "roughly");

  private final List<Token> tokens;
  private final Changes changes;

  Ranges(List<Token> tokens, Changes changes) {
    this.tokens = tokens;
    this.changes = changes;
  }

  /** Returns both numbers as one range where they are one. */
  Optional<Draft> join(Draft left, Draft right, Sentence sentence) {
    if (left.isRange() || right.isRange() || !isNumber(left) || !isNumber(right)) {
      return Optional.empty();
    }
    Optional<Link> link = link(left, right, sentence);
    if (link.isEmpty()) {
      return Optional.empty();
    }
    if (isListed(left, right)) {
      left.unit = right.unit;
      left.kind = right.kind;
      return Optional.empty();
    }
    boolean change =
        link.get() == Link.TO
            && left.unit.isPresent()
            && changes.isChange(left, sentence.firstToken());
    if (change || !unitsFit(left, right, link.get())) {
      return Optional.empty();
    }
    BigDecimal low = shared(left, right, link.get());
    BigDecimal high = right.value;
    boolean rising = low.compareTo(high) < 0;
    if (!rising && link.get() != Link.FROM_TO) {
      boolean shares = right.kind == QuantityKind.PERCENT && link.get() == Link.TO;
      if (left.isBare() && shares) {
        left.unit = right.unit;
        left.kind = right.kind;
      }
      return Optional.empty();
    }
    boolean close = high.compareTo(low.multiply(OR_RATIO)) <= 0 || isNext(low, high);
    boolean round = left.numeral.form() == Numeral.Form.WORDS && high.compareTo(low.add(low)) <= 0;
    if (link.get() == Link.OR && !close && !round) {
      return Optional.empty();
    }
    left.value = low.min(high);
    left.upper = Optional.of(low.max(high));
    left.end = right.end;
    left.after = right.after;
    left.each = right.each;
    boolean fuller = right.unitName().startsWith(left.unitName() + " per ");
    if (left.unit.isEmpty() || fuller) {
      left.unit = right.unit;
      left.kind = right.kind;
    }
    return Optional.of(left);
  }

  /** How the two ends are joined. */
  private enum Link {
    DASH,
    TO,
    FROM_TO,
    BETWEEN_AND,
    OR
  }

  private static boolean isNumber(Draft draft) {
    return draft.kind != QuantityKind.SCORE
        && draft.numeral.form() != Numeral.Form.INDEFINITE
        && draft.bound == Bound.EXACT;
  }

  /** Returns whether the unit of the right one is left out after a hyphen: 7- or 8-inch. */
  private boolean isListed(Draft left, Draft right) {
    int at = left.end;
    return left.isBare()
        && right.unit.isPresent()
        && right.first - at == 2
        && tokens.get(at).text().equals("-")
        && tokens.get(at - 1).touches(tokens.get(at))
        && !tokens.get(at + 1).is("to");
  }

  private static boolean isNext(BigDecimal low, BigDecimal high) {
    return high.subtract(low).compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<Link> link(Draft left, Draft right, Sentence sentence) {
    int at = left.after;
    if (isFarTo(left, right, sentence)) {
      return Optional.of(Link.FROM_TO);
    }
    if (at < right.first && tokens.get(at).text().equals("-") && right.first - at > 1) {
      at++;
    }
    if (at + 1 < right.first && tokens.get(at).is("to") && tokens.get(at + 1).text().equals("-")) {
      return Optional.of(Link.TO);
    }
    if (at + 1 != right.first) {
      boolean between = at + 2 == right.first && tokens.get(at).is("and");
      return between && tokens.get(at + 1).is("about") && isLed(left, sentence, BETWEEN)
          ? Optional.of(Link.BETWEEN_AND)
          : Optional.empty();
    }
    Token token = tokens.get(at);
    if (NameNumbers.isDash(token.text())) {
      boolean even =
          tokens.get(at - 1).touches(token) == token.touches(tokens.get(right.first))
              && !token.text().equals("—");
      return even ? Optional.of(Link.DASH) : Optional.empty();
    }
    String lower = token.lower();
    if (TO.contains(lower)) {
      return Optional.of(isLed(left, sentence, FROM) ? Link.FROM_TO : Link.TO);
    }
    if (AND.contains(lower) && isLed(left, sentence, BETWEEN)) {
      return Optional.of(Link.BETWEEN_AND);
    }
    return OR.contains(lower) ? Optional.of(Link.OR) : Optional.empty();
  }

  /** {@code fell from $40 in the morning to $35}: a few words between the old and the new level. */
  private boolean isFarTo(Draft left, Draft right, Sentence sentence) {
    int from = left.first - 1;
    boolean far =
        right.first - left.after > 1
            && left.unit.isPresent()
            && tokens.get(right.first - 1).is("to")
            && from > sentence.firstToken()
            && tokens.get(from).is("from");
    if (!far || !changes.isWord(from, sentence.firstToken())) {
      return false;
    }
    for (int i = left.after; i < right.first - 1; i++) {
      if (tokens.get(i).kind() == Token.Kind.PUNCTUATION || tokens.get(i).is("to")) {
        return false;
      }
    }
    return true;
  }

  private boolean isLed(Draft left, Sentence sentence, Set<String> words) {
    int at = left.first - 1;
    return at >= sentence.firstToken() && words.contains(tokens.get(at).lower());
  }

  private static boolean unitsFit(Draft left, Draft right, Link link) {
    if (left.unitName().equals(right.unitName())) {
      return true;
    }
    if (left.unit.isEmpty()) {
      return !right.currencyBefore;
    }
    boolean sign = left.currencyBefore && right.unit.isEmpty();
    boolean perOnly = left.isMoney() && right.unitName().startsWith(left.unitName() + " per ");
    boolean open = right.unit.isEmpty() && (link == Link.FROM_TO || link == Link.BETWEEN_AND);
    boolean age = left.kind == QuantityKind.AGE && right.unit.isEmpty();
    return sign || perOnly || open || age;
  }

  /** Returns the lower end, with the magnitude that it shares with the upper one. */
  private static BigDecimal shared(Draft left, Draft right, Link link) {
    BigDecimal low = left.value;
    if (left.numeral.isScaled() || low.compareTo(THOUSAND) >= 0) {
      return low;
    }
    if (right.numeral.isScaled()) {
      boolean mantissa = low.multiply(right.numeral.scale()).compareTo(right.numeral.value()) < 0;
      return mantissa && link != Link.FROM_TO || mantissa && !left.currencyBefore
          ? low.multiply(right.numeral.scale())
          : low;
    }
    boolean thousands =
        link == Link.DASH
            && right.value.compareTo(THOUSAND) >= 0
            && right.value.remainder(THOUSAND).signum() == 0
            && low.compareTo(right.value.divide(THOUSAND)) < 0;
    return thousands ? low.multiply(THOUSAND) : low;
  }
}
