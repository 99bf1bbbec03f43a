package org.dateline.model;

import java.util.Locale;

/** How much of an article stands elsewhere. */
public enum CopyClass {
  /** At least 95 % of the characters stand in the original. */
  VERBATIM,
  /** At least half come from it, reworded or rearranged. */
  EDITED,
  /** Less than half, but more than a shared quote or boilerplate. */
  PARTIAL,
  /** The text is an agency's, whoever prints it. */
  WIRE,
  ORIGINAL;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
