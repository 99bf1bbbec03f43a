package org.dateline.coverage.figures;

import java.util.Locale;

/** Whether the reports of an event agree on a quantity. */
public enum Verdict {
  /** All independent reports give the same number. */
  AGREE,
  /** The numbers differ, but no two independent reports exclude each other. */
  COMPATIBLE,
  /** Two independent reports exclude each other. */
  CONTRADICT,
  /** One article alone tells it. */
  SINGLE;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
