package org.dateline.outputs.detail;

import java.util.Comparator;
import org.dateline.model.CopyLink;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code copies.csv}. */
final class CopiesReport {
  static final SourceReport<CoveredArticle, CopyLink> COPIES =
      new SourceReport<>(
          Report.<CopyLink>of("copies", "One row per article and article that it takes text from.")
              .text("article_id", "The copy.", row -> row.article().value())
              .text("outlet", "Outlet of the copy.", CopyLink::outlet)
              .text(
                  "original_article_id",
                  "What it copies; the earlier one where the direction is undecided.",
                  row -> row.original().value())
              .text("original_outlet", "Outlet of the original.", CopyLink::originalOutlet)
              .text(
                  "copy_class",
                  "verbatim, edited, partial or wire, as in articles.csv.",
                  row -> row.copyClass().label())
              .number(
                  "containment",
                  "share",
                  "Share of the copy's word 5-grams that stand in the original, 4 places.",
                  CopyLink::containment)
              .number(
                  "resemblance",
                  "share",
                  "Jaccard index of both sets of word 5-grams, 4 places.",
                  CopyLink::resemblance)
              .number(
                  "copied_share",
                  "share",
                  "Share of the copy's characters that stand in the original, 4 places.",
                  CopyLink::copiedShare)
              .flag(
                  "same_title",
                  "Whether both titles are equal but for case and punctuation.",
                  CopyLink::sameTitle)
              .integer(
                  "lag_minutes",
                  "minute",
                  "From original to copy, where both times are known.",
                  CopyLink::lagMinutes)
              .flag(
                  "credited",
                  "Whether the copy names the outlet or agency that it copies.",
                  CopyLink::credited)
              .text(
                  "direction_reason",
                  "Why the direction was taken, or undecided.",
                  CopyLink::directionReason)
              .key("article_id", "original_article_id")
              .refers("article_id", "articles", "article_id")
              .refers("original_article_id", "articles", "article_id")
              .build(),
          covered ->
              covered.copy().links().stream()
                  .sorted(Comparator.comparing(CopyLink::original))
                  .toList());

  private CopiesReport() {}
}
