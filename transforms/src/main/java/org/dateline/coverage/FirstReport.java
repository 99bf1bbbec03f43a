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
  public FirstReport {
    outlets = List.copyOf(outlets);
  }

  /** Returns the first report of the articles. */
  public static FirstReport of(Collection<CoveredArticle> articles) {
    List<CoveredArticle> timed =
        articles.stream()
            .filter(covered -> ReportTimes.of(covered).isPresent())
            .sorted(ReportTimes.ORDER)
            .toList();
    if (timed.isEmpty()) {
      return new FirstReport(Optional.empty(), List.of());
    }
    // Whatever begins before the earliest end may have been first.
    Instant earliestEnd =
        timed.stream()
            .map(covered -> time(covered).end())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    TreeSet<String> outlets = new TreeSet<>();
    for (CoveredArticle covered : timed) {
      String outlet = covered.reading().article().outlet();
      if (time(covered).at().isBefore(earliestEnd) && !outlet.isEmpty()) {
        outlets.add(outlet);
      }
    }
    return new FirstReport(Optional.of(time(timed.get(0))), List.copyOf(outlets));
  }

  private static PublicationTime time(CoveredArticle covered) {
    return ReportTimes.of(covered).orElseThrow();
  }
}
