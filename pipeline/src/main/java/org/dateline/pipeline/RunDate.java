package org.dateline.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The day that {@code --date} gives a run. */
final class RunDate {
  private RunDate() {}

  /** Returns the day; adds to the mistakes where what needs it has none. */
  static Optional<LocalDate> of(DatelineOptions options, String need, List<String> mistakes) {
    String date = String.valueOf(options.getDate());
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      mistakes.add(need + " needs --date with a day such as 2024-03-12, which was " + date);
      return Optional.empty();
    }
  }
}
