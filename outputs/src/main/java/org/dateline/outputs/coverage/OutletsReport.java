package org.dateline.outputs.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.coverage.OutletProfile;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.Report;
import org.dateline.text.metadata.OutletTable;

/** Declares {@code outlets.csv}. */
public final class OutletsReport {
  /** The report without the labels of a user's table. */
  public static final Report<OutletProfile> OUTLETS =
      Report.<OutletProfile>of(
              "outlets",
              "One row per outlet with articles. A table of outlets (--outlets) adds country, type,"
                  + " owner and its own labels on the right.")
          .text("outlet", "Registrable domain, or the name that was given.", OutletProfile::outlet)
          .text("outlet_name", "Display name that most articles give.", OutletProfile::name)
          .integer("num_articles", "article", "Its articles.", row -> row.totals().articles())
          .integer("num_events", "event", "Events that it covers.", row -> row.totals().events())
          .number(
              "ratio",
              "share",
              "Its articles by the articles of all outlets, 4 places.",
              OutletProfile::ratio)
          .number(
              "adjusted_ratio",
              "share",
              "The same where each article weighs 1 / size of its copy family within the event, 4"
                  + " places.",
              OutletProfile::adjustedRatio)
          .integer(
              "first_reports",
              "event",
              "Events on which it was first, alone or shared.",
              row -> row.totals().firstReports())
          .integer(
              "first_independent_reports",
              "event",
              "The same among reports that are their outlet's own.",
              row -> row.totals().firstIndependentReports())
          .integer(
              "median_lag_minutes",
              "minute",
              "Median over events of its lag behind the first report.",
              OutletProfile::medianLag)
          .number(
              "originality_rate",
              "share",
              "Mean original_share of its articles, 4 places.",
              OutletProfile::originalityRate)
          .number(
              "syndication_rate",
              "share",
              "Share of its articles that are copies: verbatim, edited, or an agency's text, 4"
                  + " places.",
              OutletProfile::syndicationRate)
          .number(
              "wire_share",
              "share",
              "Share of its articles that are an agency's text, 4 places.",
              OutletProfile::wireShare)
          .integer(
              "copied_by",
              "article",
              "Articles of other outlets that copy it.",
              row -> row.totals().copiedBy())
          .integer(
              "copies_credited",
              "article",
              "Its copies of other outlets that name the outlet or agency that they copy.",
              row -> row.totals().copiesCredited())
          .integer(
              "copies_uncredited",
              "article",
              "Its copies of other outlets that do not.",
              row -> row.totals().copiesUncredited())
          .integer(
              "cited_by",
              "article",
              "Articles of other outlets that cite it.",
              row -> row.totals().citedBy())
          .number(
              "anonymous_source_share",
              "share",
              "Share of its quotes with a speaker whose speaker is an unnamed official, or a"
                  + " witness, expert or unknown source that is nobody named in the article, 4"
                  + " places.",
              OutletProfile::anonymousSourceShare)
          .integer(
              "figures",
              "figure",
              "Its figures, background left out.",
              row -> row.totals().figures())
          .integer(
              "figures_conflicting",
              "figure",
              "Quantities of events where its first number excludes the best one.",
              row -> row.totals().figuresConflicting())
          .integer(
              "stale_figures",
              "figure",
              "Its figures with status stale in figure_revisions.csv.",
              row -> row.totals().staleFigures())
          .key("outlet")
          .build();

  private OutletsReport() {}

  /** Returns the report with the columns of the user's table on its right. */
  public static Report<OutletProfile> with(OutletTable table) {
    List<Column<OutletProfile>> columns = new ArrayList<>(OUTLETS.columns());
    columns.addAll(
        LabelColumns.of(
            table, OUTLETS.columns().stream().map(Column::name).collect(Collectors.toSet())));
    return new Report<>(
        OUTLETS.name(),
        OUTLETS.description(),
        columns,
        OUTLETS.key(),
        OUTLETS.unique(),
        OUTLETS.foreignKeys());
  }
}
