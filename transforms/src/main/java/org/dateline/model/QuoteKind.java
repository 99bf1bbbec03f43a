package org.dateline.model;

import java.util.Locale;

/** How an utterance is given. */
public enum QuoteKind {
  DIRECT,
  INDIRECT,
  MIXED;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
