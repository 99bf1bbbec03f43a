package org.dateline.coverage.figures;

import java.util.Locale;

/** What a figure is against those that were out before it. */
public enum RevisionStatus {
  FIRST,
  /** It allows the number that stands, or one that stood when it may have appeared. */
  CONFIRMS,
  /** It is later than the number that stands, and takes its place. */
  REVISES,
  /** It repeats an older number after a newer one has been out for the stated time. */
  STALE,
  /** It excludes the numbers that stood when it may have appeared, and is not told to be newer. */
  CONTRADICTS;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
