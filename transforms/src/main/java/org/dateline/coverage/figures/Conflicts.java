package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;

/** Counts where outlets stand against the best figures of an event. */
public final class Conflicts {
  private Conflicts() {}

  /**
   * Returns the number of quantities for which the first number of an outlet excludes the event's
   * best.
   *
   * @param articles articles of each outlet, in order of time
   * @param figures the event's figures
   */
  public static SortedMap<String, Integer> byOutlet(
      Map<String, List<CoveredArticle>> articles, List<EventFigure> figures) {
    Map<FigureKey, BigDecimal> best = new HashMap<>();
    figures.forEach(figure -> best.put(figure.key(), figure.best()));
    SortedMap<String, Integer> conflicts = new TreeMap<>();
    articles.forEach(
        (outlet, own) ->
            Claim.byKey(own)
                .forEach(
                    (key, claims) -> {
                      if (excludes(claims.get(0), best.get(key))) {
                        conflicts.merge(outlet, 1, Integer::sum);
                      }
                    }));
    return conflicts;
  }

  private static boolean excludes(Claim claim, BigDecimal best) {
    Optional<BigDecimal> point = Optional.of(best);
    boolean isBest = claim.number().compareTo(best) == 0;
    return !isBest && !claim.interval().meets(new FigureInterval(point, true, point, true));
  }
}
