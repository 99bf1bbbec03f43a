package org.dateline.extract.figures;

/** What a quantity is a quantity of, as far as the number, its signs and its unit tell. */
public enum QuantityKind {
  /** A bare count: what is counted follows as a noun phrase, if at all. */
  COUNT,
  /** An amount of money; the unit is an ISO 4217 code. */
  MONEY,
  /** Percent, percentage points or basis points. */
  PERCENT,
  /** A measure with a unit that is neither time nor money: 9 miles, 30 C, 5 GB. */
  MEASURE,
  /** A length of time. */
  DURATION,
  /** An age of a person or thing. */
  AGE,
  /** A fraction or ratio without a unit: half, two thirds, three in ten. */
  FRACTION,
  /** A score or win-loss record with several numbers. */
  SCORE,
  /** A rate with a unit of the form {@code X per Y}, or {@code N times}. */
  RATE
}
