package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of publication at the resolution that is really known.
 *
 * @param at start of the known interval, UTC, cut to the resolution
 * @param resolution length of the known interval; never {@link Resolution#NONE}
 * @param from where it was read
 * @param zone offset that the clock of the place of print had, if it was told
 */
public record PublicationTime(
    Instant at, Resolution resolution, TimeSource from, Optional<ZoneOffset> zone) {
  private static final DateTimeFormatter SECOND = format("uuuu-MM-dd'T'HH:mm:ss'Z'");
  private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd'T'HH:mm'Z'");
  private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
  private static final DateTimeFormatter MONTH = format("uuuu-MM");

  public PublicationTime {
    if (resolution == Resolution.NONE) {
      throw new IllegalArgumentException("an unknown time is an empty Optional");
    }
    if (zone.isPresent() && resolution.compareTo(Resolution.MINUTE) > 0) {
      throw new IllegalArgumentException("a day or a month is told in no zone");
    }
    at = cut(at, resolution);
  }

  /** A time in no known zone. */
  public PublicationTime(Instant at, Resolution resolution, TimeSource from) {
    this(at, resolution, from, Optional.empty());
  }

  /** Returns the day on which it was printed by the clock of that place; UTC where none is told. */
  public LocalDate day() {
    return at.atOffset(zone.orElse(ZoneOffset.UTC)).toLocalDate();
  }

  /** Returns the ISO 8601 form at the known resolution, such as {@code 2024-01-25T14:03Z}. */
  public String text() {
    LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    return switch (resolution) {
      case SECOND -> SECOND.format(utc);
      case MINUTE -> MINUTE.format(utc);
      case DAY -> DAY.format(utc);
      case MONTH -> MONTH.format(utc);
      case NONE -> "";
    };
  }

  /** Returns the first instant after the known interval. */
  public Instant end() {
    return switch (resolution) {
      case SECOND -> at.plusSeconds(1);
      case MINUTE -> at.plus(1, ChronoUnit.MINUTES);
      case DAY -> at.plus(1, ChronoUnit.DAYS);
      case MONTH, NONE ->
          LocalDateTime.ofInstant(at, ZoneOffset.UTC).plusMonths(1).toInstant(ZoneOffset.UTC);
    };
  }

  private static Instant cut(Instant at, Resolution resolution) {
    return switch (resolution) {
      case SECOND -> at.truncatedTo(ChronoUnit.SECONDS);
      case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
      case DAY -> at.truncatedTo(ChronoUnit.DAYS);
      case MONTH, NONE ->
          LocalDateTime.ofInstant(at, ZoneOffset.UTC)
              .truncatedTo(ChronoUnit.DAYS)
              .withDayOfMonth(1)
              .toInstant(ZoneOffset.UTC);
    };
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
