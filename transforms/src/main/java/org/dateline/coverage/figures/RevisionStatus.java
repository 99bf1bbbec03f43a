package org.dateline.coverage.figures;

import java.util.Locale;

/** What a figure is against those that were out before it. */
public enum RevisionStatus {
  FIRST,
  /** It allows the number that stands. */
  CONFIRMS,
  /** It is later than the number that stands, and takes its place. */
  REVISES,
  /** It repeats an older number after a newer one has been out for the stated time. */
  STALE,
  /** It excludes the number that stands, and cannot be told to be newer. */
  CONTRADICTS;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
