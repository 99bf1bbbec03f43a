package org.dateline.extract.entities;

/** What is counted of a name or a word, once for an article unless said. */
enum Observation {
  PERSON,
  ORGANIZATION,
  LOCATION,
  GROUP,
  OTHER,
  /** A capitalised word that is no name. */
  NONE,
  /** The word in lower case. */
  LOWER,
  /** The word with a capital that its place does not explain. */
  CAPITAL,
  /** First word of a person's name of several words. */
  GIVEN,
  /** Last word of a person's name of several words. */
  FAMILY;

  static Observation of(Kind kind) {
    return values()[kind.ordinal()];
  }
}
