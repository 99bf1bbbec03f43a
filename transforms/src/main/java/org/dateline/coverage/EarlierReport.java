package org.dateline.coverage;

import java.util.Optional;
import org.dateline.model.ArticleId;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * A report as later runs need it to tell who was first.
 *
 * @param article the report
 * @param event its event
 * @param outlet its outlet; may be empty
 * @param time when it appeared, if known
 * @param own whether it is its outlet's own report, no copy
 */
public record EarlierReport(
    ArticleId article, EventId event, String outlet, Optional<PublicationTime> time, boolean own) {
  /** Returns what to remember of the article. */
  public static EarlierReport of(CoveredArticle covered) {
    return new EarlierReport(
        covered.reading().article().id(),
        covered.event().event(),
        covered.reading().article().outlet(),
        ReportTimes.of(covered),
        Independence.isOwn(covered));
  }
}
