package org.dateline.extract.figures;

import java.math.BigDecimal;

/**
 * A unit of the tables.
 *
 * @param name canonical name, or ISO 4217 code
 * @param kind what it measures
 * @param factor what a number of it is multiplied by: 0.01 for cents, else 1
 */
record Unit(String name, Kind kind, BigDecimal factor) {
  /** What a unit measures. */
  enum Kind {
    MONEY,
    PERCENT,
    RATIO,
    TIME,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    SPEED,
    TEMPERATURE,
    ANGLE,
    POWER,
    ENERGY,
    ELECTRIC,
    FREQUENCY,
    PRESSURE,
    FORCE,
    SOUND,
    RADIATION,
    LIGHT,
    DATA,
    RATE,
    POINT,
    MAGNITUDE,
    PERSON,
    COUNTED
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isMoney() {
    return kind == Kind.MONEY;
  }

  /** Returns whether it is a part of a currency, such as the cent. */
  boolean isFraction() {
    return factor.compareTo(BigDecimal.ONE) < 0;
  }

  Unit per(String other) {
    return new Unit(name + " per " + other, kind, factor);
  }
}
