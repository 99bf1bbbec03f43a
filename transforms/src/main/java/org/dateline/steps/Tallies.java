package org.dateline.steps;

import org.dateline.model.Article;
import org.dateline.model.PublicationTime;
import org.dateline.model.Tally;

/** Makes ledger lines of articles. */
final class Tallies {
  /** Namespace of the counters that a running job tells. */
  static final String COUNTERS = "dateline";

  private static final int DAY = "2024-01-25".length();

  private Tallies() {}

  /** Returns a tally under the article's outlet and day of publication. */
  static Tally of(String step, String reason, Article article) {
    String date =
        article.published().map(PublicationTime::text).filter(t -> t.length() >= DAY).orElse("");
    return new Tally(step, reason, article.outlet(), date.isEmpty() ? "" : date.substring(0, DAY));
  }
}
