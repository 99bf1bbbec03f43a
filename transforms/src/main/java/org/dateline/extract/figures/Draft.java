package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.model.Qualifier;

/** A quantity while the rules are still at work on it. */
final class Draft {
  final Numeral numeral;
  final int sentence;

  /** First token of the surface. */
  int first;

  /** Index after the last token of the surface. */
  int end;

  /** Index after the unit, where what is counted may begin. */
  int after;

  BigDecimal value;
  Optional<BigDecimal> upper = Optional.empty();
  List<BigDecimal> values = List.of();
  Optional<Unit> unit = Optional.empty();
  QuantityKind kind = QuantityKind.COUNT;
  Bound bound = Bound.EXACT;
  Optional<Qualifier> change = Optional.empty();

  /** The thing that a price is for one of: share, dozen; empty for none. */
  String each = "";

  boolean currencyBefore;
  boolean hyphenAfter;

  Draft(Numeral numeral, int sentence) {
    this.numeral = numeral;
    this.sentence = sentence;
    this.first = numeral.first();
    this.end = numeral.end();
    this.after = numeral.end();
    this.value = numeral.value();
  }

  boolean isRange() {
    return upper.isPresent();
  }

  boolean isBare() {
    return unit.isEmpty() && kind == QuantityKind.COUNT;
  }

  boolean isMoney() {
    return unit.isPresent() && unit.get().isMoney();
  }

  boolean hasUnit(Unit.Kind kindOfUnit) {
    return unit.isPresent() && unit.get().is(kindOfUnit);
  }

  String unitName() {
    return unit.map(Unit::name).orElse("");
  }

  /** Gives the draft a unit, and applies its factor to a fraction of a currency. */
  void measure(Unit found) {
    unit = Optional.of(found);
    value = value.multiply(found.factor());
    upper = upper.map(found.factor()::multiply);
    if (kind == QuantityKind.COUNT || kind == QuantityKind.FRACTION) {
      kind = kindOf(found);
    }
  }

  private static QuantityKind kindOf(Unit unit) {
    if (unit.isMoney()) {
      return QuantityKind.MONEY;
    }
    switch (unit.kind()) {
      case PERCENT:
        return QuantityKind.PERCENT;
      case TIME:
        return unit.name().contains(" per ") ? QuantityKind.RATE : QuantityKind.DURATION;
      case PERSON:
      case COUNTED:
        return unit.name().contains(" per ") ? QuantityKind.RATE : QuantityKind.COUNT;
      case RATE:
        return QuantityKind.RATE;
      default:
        return QuantityKind.MEASURE;
    }
  }

  Quantity finish(Passage passage) {
    int start = passage.tokens().get(first).start();
    int stop = passage.tokens().get(end - 1).end();
    boolean score = kind == QuantityKind.SCORE;
    boolean range = isRange();
    BigDecimal plain = plain(value);
    return new Quantity(
        start,
        stop,
        passage.text().substring(start, stop),
        range ? Optional.empty() : Optional.of(plain),
        score ? Optional.empty() : range ? Optional.of(plain) : bound.low(plain),
        score ? Optional.empty() : range ? upper.map(Draft::plain) : bound.high(plain),
        values,
        change.orElse(bound.qualifier()),
        unitName(),
        each,
        kind,
        first,
        end,
        Math.max(first, numeral.first()),
        Math.max(end, after),
        sentence);
  }

  /** Returns the value without zeros at the end of its decimals, and with all before them. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
