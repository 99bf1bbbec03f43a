package org.dateline.outputs.coverage;

import org.dateline.coverage.PairProfile;
import org.dateline.outputs.report.Report;

/** Declares {@code outlet_pairs.csv}. */
public final class OutletPairsReport {
  /** The report. */
  public static final Report<PairProfile> OUTLET_PAIRS =
      Report.<PairProfile>of(
              "outlet_pairs",
              "One row per ordered pair of outlets that have an event in common, or of which the"
                  + " first copies or cites the second. Of an event with more than fifty outlets,"
                  + " the fifty with most articles are compared.")
          .text("from_outlet", "Who copies and cites.", row -> row.pair().from())
          .text(
              "to_outlet",
              "Whom; a cited outlet may have no article in the corpus.",
              row -> row.pair().to())
          .integer(
              "copies",
              "article",
              "Articles of from_outlet that copy to_outlet.",
              row -> row.totals().copies())
          .integer(
              "credited",
              "article",
              "Those of them that name whom they copy.",
              row -> row.totals().credited())
          .integer(
              "citations",
              "article",
              "Articles of from_outlet that cite to_outlet.",
              row -> row.totals().citations())
          .integer(
              "common_events",
              "event",
              "Events that both cover.",
              row -> row.totals().commonEvents())
          .integer(
              "leads",
              "event",
              "Common events on which from_outlet was earlier.",
              row -> row.totals().leads())
          .integer(
              "follows",
              "event",
              "Common events on which it was later.",
              row -> row.totals().follows())
          .integer(
              "median_lag_minutes",
              "minute",
              "Median over common events of the time from to_outlet's first report to"
                  + " from_outlet's; negative where from_outlet is earlier.",
              PairProfile::medianLag)
          .number(
              "agenda_cosine",
              "",
              "Cosine of both outlets' numbers of articles by event, 4 places.",
              PairProfile::cosine)
          .number(
              "agenda_jaccard",
              "",
              "Common events by the events of either, 4 places.",
              PairProfile::jaccard)
          .key("from_outlet", "to_outlet")
          .refers("from_outlet", "outlets", "outlet")
          .build();

  private OutletPairsReport() {}
}
