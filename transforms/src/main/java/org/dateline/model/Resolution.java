package org.dateline.model;

/** How finely a time is really known, finest first. */
public enum Resolution {
  SECOND,
  MINUTE,
  DAY,
  MONTH,
  NONE
}
