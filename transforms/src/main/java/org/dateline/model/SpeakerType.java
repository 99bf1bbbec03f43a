package org.dateline.model;

import java.util.Locale;

/** What kind of source speaks. */
public enum SpeakerType {
  NAMED_OFFICIAL,
  UNNAMED_OFFICIAL,
  INSTITUTION,
  DOCUMENT,
  WITNESS,
  EXPERT,
  OUTLET,
  NAMED_PERSON,
  UNKNOWN;

  /** Returns whether people speak, by name or not. */
  public boolean isPerson() {
    return switch (this) {
      case NAMED_OFFICIAL, UNNAMED_OFFICIAL, WITNESS, EXPERT, NAMED_PERSON -> true;
      case INSTITUTION, DOCUMENT, OUTLET, UNKNOWN -> false;
    };
  }

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
