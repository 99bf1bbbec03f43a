package org.dateline.text.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.dates.DateScanner.Found;

/**
 * How the dates of one page are to be read.
 *
 * @param order which number comes first in {@code 03/04/2024}
 * @param language ISO 639-1 code; may be empty
 * @param latest last day that can be true: the day after the crawl, where clocks run ahead
 */
record DateReading(DateOrder order, String language, LocalDate latest) {
  private static final LocalDate EARLIEST = LocalDate.of(DateScanner.FIRST_YEAR, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);

  /** Characters of a text that are read: dates stand in short ones. */
  private static final int LONGEST = 10_000;

  private static final int EPOCH_SECONDS = 10;
  private static final int EPOCH_MILLIS = 13;

  /** Regions whose English writes the day first. */
  private static final Set<String> DAY_FIRST_REGIONS =
      Set.of(
          "gb", "uk", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "sg", "my", "pk", "lk", "bd");

  /**
   * Returns how to read the dates of a page.
   *
   * @param languageTag such as {@code en-GB}; may be empty
   * @param host host of its address; may be empty
   * @param crawledAt when it was fetched
   */
  static DateReading of(String languageTag, String host, Optional<Instant> crawledAt) {
    String tag = languageTag.toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = tag.indexOf('-');
    String language = dash < 0 ? tag : tag.substring(0, dash);
    String region = dash < 0 ? "" : tag.substring(dash + 1);
    String domain = host.substring(host.lastIndexOf('.') + 1);
    boolean english = language.isEmpty() || language.equals("en");
    boolean dayFirst =
        !english
            || DAY_FIRST_REGIONS.contains(region)
            || DAY_FIRST_REGIONS.contains(domain)
            || language.isEmpty() && domain.length() == 2 && !domain.equals("us");
    LocalDate latest =
        crawledAt.map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1)).orElse(NEVER);
    return new DateReading(
        dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, language, latest);
  }

  /** Returns the dates at the start of a text that can be true, in its order. */
  List<Found> scan(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return DateScanner.scan(start, order, language).stream()
        .filter(found -> isPossible(found.stamp()))
        .toList();
  }

  /** Returns the first possible date of a value made for machines. */
  Optional<Stamp> value(String value) {
    String trimmed = value.strip();
    if (isEpoch(trimmed)) {
      long number = Long.parseLong(trimmed);
      Instant instant =
          trimmed.length() == EPOCH_SECONDS
              ? Instant.ofEpochSecond(number)
              : Instant.ofEpochMilli(number);
      return Optional.of(Stamp.ofInstant(instant)).filter(this::isPossible);
    }
    List<Found> found = scan(trimmed);
    for (Found one : found) {
      if (!one.stamp().monthOnly()) {
        return Optional.of(one.stamp());
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).stamp());
  }

  /** Returns whether the day lies between the first web pages and the crawl. */
  boolean isPossible(Stamp stamp) {
    return !stamp.day().isBefore(EARLIEST) && !stamp.day().isAfter(latest);
  }

  private static boolean isEpoch(String value) {
    return (value.length() == EPOCH_SECONDS || value.length() == EPOCH_MILLIS)
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
