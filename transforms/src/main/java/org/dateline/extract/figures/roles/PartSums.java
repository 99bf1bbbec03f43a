package org.dateline.extract.figures.roles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/** Finds figures that are the parts of an earlier one because they add up to it. */
final class PartSums {
  private static final int MOST_PARTS = 5;
  private static final int NEAR = 2;
  private static final int LOOK_BACK = 40;
  private static final BigDecimal LEAST = BigDecimal.valueOf(3);

  private final Syntax syntax;
  private final List<Reading> readings;
  private final CountPairs pairs;
  private final int[] wholes;

  /**
   * Creates a finder.
   *
   * @param wholes where the index of each part's whole is written
   */
  PartSums(Syntax syntax, List<Reading> readings, CountPairs pairs, int[] wholes) {
    this.syntax = syntax;
    this.readings = readings;
    this.pairs = pairs;
    this.wholes = wholes;
  }

  /** Writes the wholes of all figures that add up. */
  void add() {
    for (int i = 0; i < readings.size(); i++) {
      addNear(i);
    }
    for (int i = 0; i + 1 < readings.size(); i++) {
      addPair(i);
    }
  }

  /** Figures that follow one another and add up to an earlier one are its parts. */
  private void addNear(int whole) {
    Optional<BigDecimal> total = readings.get(whole).quantity().value();
    boolean time = readings.get(whole).quantity().kind() == QuantityKind.DURATION;
    if (!pairs.counts(whole) && !time || total.isEmpty() || total.get().compareTo(LEAST) < 0) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int[] parts = new int[MOST_PARTS];
    int found = 0;
    for (int i = whole + 1; i < readings.size() && found < MOST_PARTS; i++) {
      Quantity quantity = readings.get(i).quantity();
      if (quantity.sentence() - readings.get(whole).quantity().sentence() > (time ? 0 : NEAR)) {
        return;
      }
      if (!pairs.counts(i) || quantity.value().isEmpty() || !pairs.larger(whole, i)) {
        continue;
      }
      if (time ? !isElided(quantity) : !pairs.canAddUp(whole, i)) {
        continue;
      }
      sum = sum.add(quantity.value().get());
      parts[found++] = i;
      if (sum.compareTo(total.get()) == 0) {
        for (int k = 0; k < found && found > 1; k++) {
          wholes[parts[k]] = whole;
        }
        return;
      }
    }
  }

  /** Returns whether no noun follows: "four years, | two for a degree and two for another". */
  private boolean isElided(Quantity quantity) {
    return quantity.afterToken() < syntax.size()
        && syntax.tag(quantity.afterToken()) == Tag.PREPOSITION
        && !syntax.is(quantity.afterToken(), "of");
  }

  /** Tells later who the victims were: "Three died … two women and one man". */
  private void addPair(int first) {
    int second = first + 1;
    Optional<BigDecimal> one = readings.get(first).quantity().value();
    Optional<BigDecimal> other = readings.get(second).quantity().value();
    boolean open = wholes[first] < 0 && wholes[second] < 0;
    if (!open || one.isEmpty() || other.isEmpty() || !isPersons(first) || !isPersons(second)) {
      return;
    }
    int end = readings.get(first).counted().phrase().end();
    boolean joined =
        syntax.is(end, "and") && end + 1 == readings.get(second).quantity().firstToken();
    BigDecimal sum = one.get().add(other.get());
    for (int i = first - 1; joined && i >= Math.max(0, first - LOOK_BACK); i--) {
      boolean total = readings.get(i).quantity().value().filter(sum::equals).isPresent();
      if (total && pairs.counts(i) && pairs.isCasualty(i) && isOfRole(first, i)) {
        wholes[first] = i;
        wholes[second] = i;
        return;
      }
    }
  }

  private boolean isPersons(int i) {
    return pairs.counts(i) && readings.get(i).counted().direct() && pairs.isPeople(i);
  }

  private boolean isOfRole(int part, int whole) {
    String role = readings.get(part).role().name();
    return role.equals(readings.get(whole).role().name()) || !pairs.isCasualty(part);
  }
}
