package org.dateline.extract.figures;

import java.math.BigDecimal;

/**
 * A number as written, without bound, sign of currency and unit.
 *
 * @param value plain value, magnitudes applied
 * @param scale the last magnitude applied, which the other end of a range may share; 1 if none
 * @param first index of its first token
 * @param end index after its last token
 * @param form how it is written
 */
record Numeral(BigDecimal value, BigDecimal scale, int first, int end, Form form) {
  /** How a number is written. */
  enum Form {
    DIGITS,
    WORDS,
    FRACTION,
    /** A plural such as dozens: a lower bound by convention. */
    INDEFINITE,
    /** An approximate number by its own word. */
    ROUGH
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  Numeral negated(int newFirst) {
    return new Numeral(value.negate(), scale, newFirst, end, form);
  }

  Numeral times(BigDecimal magnitude, int newEnd) {
    return new Numeral(value.multiply(magnitude), magnitude, first, newEnd, form);
  }

  Numeral plus(BigDecimal rest) {
    return new Numeral(value.add(rest), scale, first, end, form);
  }

  Numeral from(int newFirst) {
    return new Numeral(value, scale, newFirst, end, form);
  }

  Numeral until(int newEnd) {
    return new Numeral(value, scale, first, newEnd, form);
  }
}
