package org.dateline.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;

/**
 * When an event was reported, over the articles of this run and what earlier runs reported.
 *
 * @param first the first report
 * @param firstIndependent the first that is no copy
 * @param times the known times of all reports, in their order
 * @param outlets all outlets that reported it
 * @param firsts when each outlet first reported it, where that is known
 */
record KnownReports(
    FirstReport first,
    FirstReport firstIndependent,
    List<PublicationTime> times,
    Set<String> outlets,
    SortedMap<String, PublicationTime> firsts) {
  private static final BinaryOperator<PublicationTime> EARLIER =
      BinaryOperator.minBy(ReportTimes.EARLIEST);

  static KnownReports of(List<CoveredArticle> articles, List<EarlierReport> remembered) {
    List<EarlierReport> all = new ArrayList<>(articles.stream().map(EarlierReport::of).toList());
    all.addAll(remembered);
    Set<String> outlets = new TreeSet<>();
    SortedMap<String, PublicationTime> firsts = new TreeMap<>();
    for (EarlierReport report : all) {
      outlets.add(report.outlet());
      report.time().ifPresent(time -> firsts.merge(report.outlet(), time, EARLIER));
    }
    outlets.remove("");
    return new KnownReports(
        FirstReport.ofReports(all),
        FirstReport.ofReports(all.stream().filter(EarlierReport::own).toList()),
        all.stream()
            .flatMap(report -> report.time().stream())
            .sorted(ReportTimes.EARLIEST)
            .toList(),
        outlets,
        firsts);
  }

  /** Returns when the outlet first reported the event, if that is known. */
  Optional<PublicationTime> firstOf(String outlet) {
    return Optional.ofNullable(firsts.get(outlet));
  }
}
