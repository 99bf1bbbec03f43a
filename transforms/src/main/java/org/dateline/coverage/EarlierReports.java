package org.dateline.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.EventId;

/**
 * What earlier runs reported of the events of this run.
 *
 * @param reports by event, ordered by article
 */
public record EarlierReports(SortedMap<EventId, List<EarlierReport>> reports) {
  /** Nothing is remembered. */
  public static final EarlierReports NONE = new EarlierReports(Collections.emptySortedMap());

  /** Returns the reports by their event. */
  public static EarlierReports of(Iterable<EarlierReport> all) {
    SortedMap<EventId, List<EarlierReport>> reports = new TreeMap<>();
    all.forEach(
        report -> reports.computeIfAbsent(report.event(), any -> new ArrayList<>()).add(report));
    reports.values().forEach(own -> own.sort(Comparator.comparing(EarlierReport::article)));
    return new EarlierReports(reports);
  }

  /** Returns the reports of one event. */
  List<EarlierReport> of(EventId event) {
    return reports.getOrDefault(event, List.of());
  }
}
