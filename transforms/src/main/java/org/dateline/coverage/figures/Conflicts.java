package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts where outlets stand against the best figures of an event. */
public final class Conflicts {
  private Conflicts() {}

  /**
   * Returns the number of quantities for which the first number of a known outlet excludes the
   * event's best.
   *
   * @param claims what the articles of an event claim
   * @param figures the event's figures
   */
  public static SortedMap<String, Integer> byOutlet(EventClaims claims, List<EventFigure> figures) {
    Map<FigureKey, BigDecimal> best = new HashMap<>();
    figures.forEach(figure -> best.put(figure.key(), figure.best()));
    SortedMap<String, Integer> conflicts = new TreeMap<>();
    claims
        .byKey()
        .forEach(
            (key, some) -> {
              Set<String> outlets = new HashSet<>();
              outlets.add("");
              for (Claim claim : some) {
                if (outlets.add(claim.outlet()) && excludes(claim, best.get(key))) {
                  conflicts.merge(claim.outlet(), 1, Integer::sum);
                }
              }
            });
    return conflicts;
  }

  private static boolean excludes(Claim claim, BigDecimal best) {
    Optional<BigDecimal> point = Optional.of(best);
    boolean isBest = claim.number().compareTo(best) == 0;
    return !isBest && !claim.interval().meets(new FigureInterval(point, true, point, true));
  }
}
