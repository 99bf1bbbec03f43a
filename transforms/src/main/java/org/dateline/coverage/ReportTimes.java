package org.dateline.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;
import org.dateline.model.TimeSource;

/** When reports appeared, and in which order. */
public final class ReportTimes {
  /**
   * By the start of the known interval, the longer interval first; articles without a time last.
   */
  static final Comparator<CoveredArticle> ORDER =
      Comparator.comparing(ReportTimes::sortKey)
          .thenComparing(covered -> of(covered).map(PublicationTime::text).orElse(""))
          .thenComparing(covered -> covered.copy().article());

  /** By the start of the known interval, the longer interval first. */
  static final Comparator<PublicationTime> EARLIEST =
      Comparator.comparing(PublicationTime::at).thenComparing(PublicationTime::text);

  private ReportTimes() {}

  /**
   * Returns when the article appeared. A crawl date is no answer: it tells only that the article
   * was out by then.
   */
  public static Optional<PublicationTime> of(CoveredArticle covered) {
    return covered.reading().article().published().filter(time -> time.from() != TimeSource.WARC);
  }

  /** Returns the articles in order of time, those without one last. */
  public static List<CoveredArticle> sorted(List<CoveredArticle> articles) {
    return articles.stream().sorted(ORDER).toList();
  }

  private static Instant sortKey(CoveredArticle covered) {
    return of(covered).map(PublicationTime::at).orElse(Instant.MAX);
  }
}
