package org.dateline.text.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;
import org.dateline.model.TimeSource;

/**
 * What one expression of a date says, no more.
 *
 * @param day the day; the first of the month where {@code monthOnly}
 * @param monthOnly whether no day was given
 * @param time time of the day, if given
 * @param seconds whether the time gave seconds
 * @param zone offset of the time, if given
 */
record Stamp(
    LocalDate day,
    boolean monthOnly,
    Optional<LocalTime> time,
    boolean seconds,
    Optional<ZoneOffset> zone) {

  static Stamp ofDay(LocalDate day) {
    return new Stamp(day, false, Optional.empty(), false, Optional.empty());
  }

  static Stamp ofMonth(int year, int month) {
    return new Stamp(LocalDate.of(year, month, 1), true, Optional.empty(), false, Optional.empty());
  }

  static Stamp ofInstant(Instant instant) {
    var utc = instant.atOffset(ZoneOffset.UTC);
    return new Stamp(
        utc.toLocalDate(),
        false,
        Optional.of(utc.toLocalTime()),
        true,
        Optional.of(ZoneOffset.UTC));
  }

  /**
   * Returns the time at the resolution that is really known: a time of the day without a zone names
   * no instant, so that only its day counts, and midnight sharp is how systems print a day.
   */
  PublicationTime published(TimeSource from) {
    if (monthOnly) {
      return new PublicationTime(startOfDay(), Resolution.MONTH, from);
    }
    if (time.isEmpty() || zone.isEmpty() || time.get().equals(LocalTime.MIDNIGHT)) {
      return new PublicationTime(startOfDay(), Resolution.DAY, from);
    }
    return exact(from);
  }

  /** Returns the time as {@link #published}, where a time without a zone is in UTC. */
  PublicationTime publishedInUtc(TimeSource from) {
    if (monthOnly || time.isEmpty()) {
      return published(from);
    }
    return exact(from);
  }

  private PublicationTime exact(TimeSource from) {
    return new PublicationTime(
        day.atTime(time.orElseThrow()).toInstant(zone.orElse(ZoneOffset.UTC)),
        seconds ? Resolution.SECOND : Resolution.MINUTE,
        from,
        zone);
  }

  private Instant startOfDay() {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
