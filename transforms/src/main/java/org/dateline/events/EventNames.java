package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.EventId;
import org.dateline.model.Hex;

/**
 * Names events. An event that an earlier run named keeps its name, in the group that holds most of
 * its reports; any other is named after its earliest report, so that later ones do not rename it.
 */
final class EventNames {
  private record Claim(EventId event, int group, int reports) {}

  private static final Comparator<EventFeatures> EARLIEST =
      Comparator.comparingLong(EventFeatures::time).thenComparing(EventFeatures::id);

  private EventNames() {}

  /** Returns the name of each group, in their order; no known name is given twice. */
  static List<EventId> of(List<List<EventFeatures>> groups) {
    List<Claim> claims = new ArrayList<>();
    List<EventId> names = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      claims.addAll(claims(groups.get(i), i));
      names.add(null);
    }
    claims.sort(
        Comparator.comparingInt(Claim::reports)
            .reversed()
            .thenComparing(Claim::event)
            .thenComparingInt(Claim::group));
    Set<EventId> given = new HashSet<>();
    for (Claim claim : claims) {
      if (names.get(claim.group()) == null && given.add(claim.event())) {
        names.set(claim.group(), claim.event());
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      if (names.get(i) == null) {
        names.set(i, afterEarliest(groups.get(i)));
      }
    }
    return names;
  }

  private static List<Claim> claims(List<EventFeatures> group, int index) {
    SortedMap<EventId, Integer> reports = new TreeMap<>();
    for (EventFeatures report : group) {
      report.known().ifPresent(event -> reports.merge(event, 1, Integer::sum));
    }
    List<Claim> claims = new ArrayList<>();
    reports.forEach((event, count) -> claims.add(new Claim(event, index, count)));
    return claims;
  }

  /** A group of known reports only, whose names went elsewhere, has no new report to tell. */
  private static EventId afterEarliest(List<EventFeatures> group) {
    Optional<EventFeatures> fresh =
        group.stream().filter(report -> report.known().isEmpty()).min(EARLIEST);
    return fresh
        .map(report -> new EventId(Hex.digest("event", report.id().value())))
        .or(() -> group.stream().min(EARLIEST).flatMap(EventFeatures::known))
        .orElseThrow();
  }
}
