package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Qualifier;

/**
 * What a bound word does to the interval of the number beside it.
 *
 * @param qualifier the qualifier that it stands for
 * @param effect which ends of the interval the number gives
 */
record Bound(Qualifier qualifier, Effect effect) {
  static final Bound EXACT = new Bound(Qualifier.EXACTLY, Effect.BOTH);

  /** Which ends of the interval the number gives. */
  enum Effect {
    LOW,
    HIGH,
    BOTH,
    NONE
  }

  /** Reads a row of the table: symbol and effect. */
  static Bound of(String symbol, String effect) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.symbol().equals(symbol)) {
        return new Bound(qualifier, Effect.valueOf(effect.toUpperCase(Locale.ROOT)));
      }
    }
    throw new IllegalArgumentException("no such qualifier: " + symbol);
  }

  Optional<BigDecimal> low(BigDecimal value) {
    return effect == Effect.LOW || effect == Effect.BOTH ? Optional.of(value) : Optional.empty();
  }

  Optional<BigDecimal> high(BigDecimal value) {
    return effect == Effect.HIGH || effect == Effect.BOTH ? Optional.of(value) : Optional.empty();
  }
}
