package org.dateline.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a run remembers, and where.
 *
 * @param folder with one folder for each day
 * @param date day of the run
 * @param days before it that are read
 */
record StateSettings(String folder, LocalDate date, int days) {
  private static final int MAX_DAYS = 366;

  /** Reads the options; adds what is wrong with them to the mistakes. */
  static Optional<StateSettings> of(DatelineOptions options, List<String> mistakes) {
    String folder = options.getState();
    if (folder == null) {
      return Optional.empty();
    }
    int days = options.getStateDays();
    if (days < 1 || days > MAX_DAYS) {
      mistakes.add("--stateDays must be from 1 to " + MAX_DAYS + ", was " + days);
    }
    if (folder.isBlank()) {
      mistakes.add("--state takes a folder");
    }
    return RunDate.of(options, "--state", mistakes)
        .map(date -> new StateSettings(folder.replaceFirst("(?<=[^/])/++$", ""), date, days));
  }

  /** Returns the folder that this run leaves. */
  String today() {
    return folder + "/" + date;
  }
}
