package org.dateline.outputs.detail;

import java.util.List;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.report.SourceReport;

/** The detail files, in the order of the contract. */
public final class DetailReports {
  private DetailReports() {}

  /** Returns every detail report that is made of covered articles. */
  public static List<SourceReport<CoveredArticle, ?>> all() {
    return List.of(
        ArticlesReport.ARTICLES,
        FiguresReport.FIGURES,
        MentionsReport.MENTIONS,
        QuotesReport.QUOTES,
        CitationsReport.CITATIONS,
        EventLinksReport.EVENT_LINKS,
        CopiesReport.COPIES);
  }
}
