package org.dateline.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.EventId;

/** Finds outlets that published while an event ran, and nothing on it. */
final class Silence {
  private static final int MAX_OUTLETS = 50;

  private Silence() {}

  /**
   * Returns the silent outlets by name: of all those that published in the event's days the fifty
   * with most articles in them.
   *
   * @param covering outlets with an article on the event
   */
  static List<SilentOutlet> of(
      EventId event,
      FirstReport first,
      Optional<LocalDate> lastDay,
      Set<String> covering,
      OutletActivity activity,
      CoverageSettings settings) {
    Optional<LocalDate> firstDay = first.time().flatMap(OutletActivity::day);
    if (covering.size() < settings.silenceOutlets() || firstDay.isEmpty() || lastDay.isEmpty()) {
      return List.of();
    }
    SortedMap<String, Long> active = new TreeMap<>();
    SortedMap<String, Long> activeByLanguage = new TreeMap<>();
    SortedMap<String, Long> coveringByLanguage = new TreeMap<>();
    for (Map.Entry<String, OutletDays> outlet : activity.outlets().entrySet()) {
      long articles = outlet.getValue().between(firstDay.get(), lastDay.get());
      if (articles > 0) {
        String language = outlet.getValue().language();
        activeByLanguage.merge(language, 1L, Long::sum);
        if (covering.contains(outlet.getKey())) {
          coveringByLanguage.merge(language, 1L, Long::sum);
        } else {
          active.put(outlet.getKey(), articles);
        }
      }
    }
    List<SilentOutlet> silent = new ArrayList<>();
    active.forEach(
        (outlet, articles) -> {
          String language = activity.outlets().get(outlet).language();
          long peers = activeByLanguage.get(language) - 1;
          long coveringPeers = coveringByLanguage.getOrDefault(language, 0L);
          if (coveringPeers > 0) {
            silent.add(new SilentOutlet(event, outlet, articles, Ratios.of(coveringPeers, peers)));
          }
        });
    return silent.stream()
        .sorted(
            Comparator.comparingLong((SilentOutlet row) -> -row.articlesInWindow())
                .thenComparing(SilentOutlet::outlet))
        .limit(MAX_OUTLETS)
        .sorted(Comparator.comparing(SilentOutlet::outlet))
        .toList();
  }
}
