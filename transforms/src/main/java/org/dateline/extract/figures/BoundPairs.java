package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Token;

/** Joins a lower and an upper bound of one number: more than 10 but fewer than 20. */
final class BoundPairs {
  private final List<Token> tokens;

  BoundPairs(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Makes each pair in the list one range. */
  void join(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft left = drafts.get(i - 1);
      Draft right = drafts.get(i);
      if (isPair(left, right)) {
        left.upper = Optional.of(right.value);
        left.bound = Bound.EXACT;
        left.end = right.end;
        left.after = right.after;
        left.unit = right.unit;
        left.kind = right.kind;
        drafts.remove(i);
      }
    }
  }

  private boolean isPair(Draft left, Draft right) {
    boolean open = !left.isRange() && !right.isRange() && left.change.isEmpty();
    boolean units = left.unit.isEmpty() || left.unitName().equals(right.unitName());
    return open
        && units
        && left.bound.effect() == Bound.Effect.LOW
        && right.bound.effect() == Bound.Effect.HIGH
        && left.numeral.form() != Numeral.Form.INDEFINITE
        && left.value.compareTo(right.value) < 0
        && isLinked(left.after, right.first);
  }

  private boolean isLinked(int from, int to) {
    if (to <= from || to - from > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.is("and") && !token.is("but") && !token.text().equals(",")) {
        return false;
      }
    }
    return true;
  }
}
