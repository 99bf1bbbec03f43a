package org.dateline.extract.figures;

import java.math.BigDecimal;

/**
 * A word that takes part in numerals.
 *
 * @param role how it joins its neighbours
 * @param value what it adds, multiplies or divides by
 */
record NumeralWord(Role role, BigDecimal value) {
  /** How a word joins the numeral words around it. */
  enum Role {
    ZERO,
    /** 1 to 9. */
    UNIT,
    /** 10 to 19. */
    TEEN,
    /** 20 to 90, or a whole word for 21 to 99. */
    TEN,
    /** A word that is a number only where nothing else follows it in the numeral. */
    COUNTED,
    HUNDRED,
    /** A whole word for 100 to 900. */
    HUNDREDS,
    /** A thousand or more. */
    MAGNITUDE,
    DOZEN,
    /** A short form of a magnitude, after digits. */
    SUFFIX,
    /** A letter that is a magnitude after an amount of money, and a unit elsewhere. */
    LETTER,
    /** A plural such as dozens, which gives a lower bound where no number stands before it. */
    INDEFINITE,
    /** A singular such as French centaine, which gives an approximate number. */
    ROUGHLY,
    HALF,
    /** A word with the value of a mixed number. */
    FRACTION,
    DENOMINATOR,
    DENOMINATORS,
    ARTICLE,
    AND,
    POINT,
    NEGATIVE,
    /** A word such as several, before dozen or hundred. */
    VAGUE
  }

  boolean is(Role other) {
    return role == other;
  }

  /** Returns whether a numeral can begin with the word. */
  boolean begins() {
    return switch (role) {
      case AND, POINT, SUFFIX, LETTER, DENOMINATORS -> false;
      default -> true;
    };
  }

  /** Returns whether the word adds a number below 1000. */
  boolean adds() {
    return role == Role.UNIT || role == Role.TEEN || role == Role.TEN || role == Role.HUNDREDS;
  }

  /** Returns whether the word multiplies what stands before it. */
  boolean multiplies() {
    return role == Role.HUNDRED || role == Role.MAGNITUDE || role == Role.DOZEN;
  }
}
