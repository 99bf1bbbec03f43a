package org.dateline.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The day that {@code --date} gives a run. */
final class RunDate {
  private RunDate() {}

  /** Returns the day; adds to the mistakes where it is none, or where what needs it has none. */
  static Optional<LocalDate> of(DatelineOptions options, String need, List<String> mistakes) {
    String date = options.getDate();
    if (date == null) {
      mistakes.add(need + " needs --date with a day such as 2024-03-12");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      mistakes.add("--date takes a day such as 2024-03-12, was '" + date + "'");
      return Optional.empty();
    }
  }
}
