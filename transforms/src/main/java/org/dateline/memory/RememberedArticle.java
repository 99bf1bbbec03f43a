package org.dateline.memory;

import java.util.Optional;
import org.dateline.copies.CopyFeatures;
import org.dateline.coverage.EarlierReport;
import org.dateline.events.EventFeatures;
import org.dateline.model.ArticleId;

/**
 * All that later runs need of one article, to find its copies and follow-ups. It holds no text.
 *
 * @param copy what the search for copies needs
 * @param event what grouping by events needs, with the event that the article was given
 * @param report what the question who was first needs
 */
public record RememberedArticle(CopyFeatures copy, EventFeatures event, EarlierReport report) {
  public RememberedArticle {
    boolean same = copy.id().equals(event.id()) && copy.id().equals(report.article());
    if (!same || !event.known().equals(Optional.of(report.event()))) {
      throw new IllegalArgumentException("parts of different articles or events: " + copy.id());
    }
  }

  /** Returns what to remember of an article, from its features and its report. */
  public static RememberedArticle of(CopyFeatures copy, EventFeatures event, EarlierReport report) {
    return new RememberedArticle(copy, event.knownAs(report.event()), report);
  }

  /** Returns the id of the article. */
  public ArticleId id() {
    return copy.id();
  }
}
