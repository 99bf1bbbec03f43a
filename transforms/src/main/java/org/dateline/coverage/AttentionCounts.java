package org.dateline.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;

/** Counts the articles on an event by day and outlet. */
final class AttentionCounts {
  private AttentionCounts() {}

  /** Returns the rows by day and outlet; articles not dated to the day are left out. */
  static List<Attention> of(
      EventId event, Map<String, List<CoveredArticle>> byOutlet, OutletActivity activity) {
    SortedMap<LocalDate, SortedMap<String, Long>> counts = new TreeMap<>();
    byOutlet.forEach(
        (outlet, articles) -> {
          for (CoveredArticle covered : articles) {
            OutletActivity.day(covered)
                .ifPresent(
                    day ->
                        counts
                            .computeIfAbsent(day, d -> new TreeMap<>())
                            .merge(outlet, 1L, Long::sum));
          }
        });
    List<Attention> rows = new ArrayList<>();
    counts.forEach(
        (day, outlets) ->
            outlets.forEach(
                (outlet, count) -> {
                  long total = activity.count(outlet, day);
                  rows.add(
                      new Attention(day, event, outlet, count, total, Ratios.of(count, total)));
                }));
    return rows;
  }
}
