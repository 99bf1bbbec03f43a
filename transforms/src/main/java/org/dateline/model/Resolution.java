package org.dateline.model;

import java.util.Locale;

/** How finely a time is really known, finest first. */
public enum Resolution {
  SECOND,
  MINUTE,
  DAY,
  MONTH,
  NONE;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
