package org.dateline.model;

import java.util.Locale;

/** What a named thing is. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Nationalities, religious and political groups. */
  GROUP;

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
