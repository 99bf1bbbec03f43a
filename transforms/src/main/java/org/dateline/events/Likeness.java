package org.dateline.events;

/** How alike two reports are, from 0 to 1: common terms, weighed by the time between them. */
public final class Likeness {
  /** Reports less alike than this do not even make neighbours. */
  public static final double NEIGHBOURS = 0.2;

  private Likeness() {}

  /** Returns the likeness of both reports. */
  public static double of(EventFeatures one, EventFeatures other) {
    double nearness = TimeNearness.of(one.published(), other.published());
    return Math.min(1, one.vector().cosine(other.vector()) * nearness);
  }
}
