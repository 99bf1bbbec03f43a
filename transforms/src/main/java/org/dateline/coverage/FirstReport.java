package org.dateline.coverage;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;

/**
 * The earliest of some reports.
 *
 * @param time when it appeared; empty where no time is known
 * @param outlets every outlet whose known time cannot be separated from it, sorted
 */
public record FirstReport(Optional<PublicationTime> time, List<String> outlets) {
  private static final Comparator<EarlierReport> ORDER =
      Comparator.comparing(FirstReport::time, ReportTimes.EARLIEST);

  public FirstReport {
    outlets = List.copyOf(outlets);
  }

  /** Returns the first report of the articles. */
  public static FirstReport of(Collection<CoveredArticle> articles) {
    return ofReports(articles.stream().map(EarlierReport::of).toList());
  }

  /** Returns the first of the reports. */
  static FirstReport ofReports(Collection<EarlierReport> reports) {
    List<EarlierReport> timed =
        reports.stream().filter(report -> report.time().isPresent()).sorted(ORDER).toList();
    if (timed.isEmpty()) {
      return new FirstReport(Optional.empty(), List.of());
    }
    // Whatever begins before the earliest end may have been first.
    Instant earliestEnd =
        timed.stream()
            .map(report -> time(report).end())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    TreeSet<String> outlets = new TreeSet<>();
    for (EarlierReport report : timed) {
      if (time(report).at().isBefore(earliestEnd) && !report.outlet().isEmpty()) {
        outlets.add(report.outlet());
      }
    }
    return new FirstReport(Optional.of(time(timed.get(0))), List.copyOf(outlets));
  }

  private static PublicationTime time(EarlierReport report) {
    return report.time().orElseThrow();
  }
}
