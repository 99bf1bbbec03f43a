package org.dateline.events;

/** How alike two reports are, from 0 to 1: common terms, weighed by the time between them. */
public final class Likeness {
  /** Reports less alike than this do not even make neighbours. */
  public static final double NEIGHBOURS = 0.2;

  /** Reports that print one text. */
  public static final double SAME_TEXT = 1;

  /** Reports that are as alike as can be, but not known to print one text. */
  private static final double MOST = 0.99;

  private Likeness() {}

  /** Returns the likeness of both reports, which were written independently. */
  public static double of(EventFeatures one, EventFeatures other) {
    double nearness = TimeNearness.of(one.published(), other.published());
    return Math.min(MOST, one.vector().cosine(other.vector()) * nearness);
  }
}
