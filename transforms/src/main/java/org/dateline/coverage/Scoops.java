package org.dateline.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;

/** Finds out whether one outlet had an event before all others, and who followed. */
final class Scoops {
  /** Minutes in a week: who comes later follows something else. */
  private static final long LATEST = 7 * 24 * 60;

  private Scoops() {}

  /**
   * Returns the scoop of the event, if one outlet's own report came first and others followed
   * within a week. An outlet without an article in this run has had its scoop told by an earlier
   * one.
   *
   * @param byOutlet articles of each outlet, in order of time
   * @param rows what each outlet made of the event
   */
  static Optional<Scoop> of(
      FirstReport firstIndependent,
      Map<String, List<CoveredArticle>> byOutlet,
      List<OutletCoverage> rows) {
    if (firstIndependent.outlets().size() != 1) {
      return Optional.empty();
    }
    String outlet = firstIndependent.outlets().get(0);
    Optional<OutletCoverage> scooper =
        rows.stream().filter(row -> row.outlet().equals(outlet)).findFirst();
    if (scooper.filter(OutletCoverage::isFirst).isEmpty()) {
      return Optional.empty();
    }
    PublicationTime published = firstIndependent.time().orElseThrow();
    List<Long> lags = new ArrayList<>();
    int followers = 0;
    int crediting = 0;
    for (OutletCoverage row : rows) {
      if (!row.outlet().equals(outlet) && !row.isFirst() && row.lag().isPresent()) {
        long lag = Lag.between(published, row.first().orElseThrow()).minutes();
        if (lag > LATEST) {
          continue;
        }
        followers++;
        lags.add(lag);
        crediting += credits(byOutlet.get(row.outlet()), outlet) ? 1 : 0;
      }
    }
    if (followers == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Scoop(
            scooper.orElseThrow().event(),
            outlet,
            published,
            followers,
            crediting,
            Median.of(lags)));
  }

  private static boolean credits(List<CoveredArticle> articles, String outlet) {
    return articles.stream()
        .anyMatch(
            covered ->
                covered.reading().citations().stream()
                        .anyMatch(citation -> citation.citedOutlet().equals(outlet))
                    || covered.copy().links().stream()
                        .anyMatch(link -> link.credited() && link.originalOutlet().equals(outlet)));
  }
}
