package org.dateline.model;

import java.time.LocalDate;

/**
 * One day, or the days among which it lies, as a text tells it: {@code Tuesday}, {@code last week}.
 *
 * @param first first day
 * @param last last day, inclusive; the first one where one day is told
 */
public record DayRange(LocalDate first, LocalDate last) {
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Returns the range of one day. */
  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** Returns whether all days of the other range lie in this one, and this one is longer. */
  public boolean isCoarserThan(DayRange other) {
    return !equals(other) && !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  /** Returns how many days lie between the first and the last. */
  public long length() {
    return last.toEpochDay() - first.toEpochDay();
  }
}
