package org.dateline.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days by their numbers, where there are such. */
final class CalendarDays {
  private CalendarDays() {}

  /** Returns the day, if the calendar has it. */
  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the day of the month nearest to the day of print, the earlier of two. */
  static Optional<LocalDate> nearest(LocalDate print, int month, int day) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(years -> of(print.getYear() + years, month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, print))));
  }
}
