package org.dateline.outputs.compare;

import java.io.IOException;
import java.util.List;
import org.dateline.outputs.report.Report;

/** Declares the reports of a comparison and fills them. */
public final class ChangeReports {
  private static final Report<EventChange> EVENTS =
      Report.<EventChange>of(
              "event_changes",
              "Only with --compare: one row per event of this run or of the older one. An event is"
                  + " the same where it shares most articles.")
          .text("event_id", "The event in this run; empty where it is gone.", EventChange::event)
          .text(
              "event_id_before",
              "The event in the older run; empty where it is new.",
              EventChange::before)
          .text("change", "new, gone, grown, shrunk or same.", EventChange::change)
          .text("title", "Headline.", EventChange::title)
          .integer("articles_before", "article", "In the older run.", EventChange::articlesBefore)
          .integer("articles", "article", "In this run.", EventChange::articles)
          .integer("outlets_before", "outlet", "In the older run.", EventChange::outletsBefore)
          .integer("outlets", "outlet", "In this run.", EventChange::outlets)
          .sortedBy("event_id", "event_id_before")
          .refers("event_id", "events", "event_id")
          .build();

  private static final Report<FigureChange> FIGURES =
      Report.<FigureChange>of(
              "figure_changes",
              "Only with --compare: one row per figure whose best number is new, gone or revised,"
                  + " in events of both runs.")
          .text("event_id", "The event in this run.", FigureChange::event)
          .text("role", "Role of the figure.", row -> row.key().get(0))
          .text("unit", "Canonical unit.", row -> row.key().get(1))
          .text("object", "What is counted.", row -> row.key().get(2))
          .text("change", "new, gone or revised.", FigureChange::change)
          .number("best_before", "see column unit", "In the older run.", FigureChange::bestBefore)
          .number("best", "see column unit", "In this run.", FigureChange::best)
          .text("verdict_before", "In the older run.", FigureChange::verdictBefore)
          .text("verdict", "In this run.", FigureChange::verdict)
          .sortedBy("event_id", "role", "unit", "object")
          .refers("event_id", "events", "event_id")
          .build();

  private final Comparison comparison;

  private ChangeReports(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Compares two runs by their reports. */
  public static ChangeReports of(ReportFolder older, ReportFolder newer) throws IOException {
    return new ChangeReports(new Comparison(WrittenRun.read(older), WrittenRun.read(newer)));
  }

  /**
   * Makes sure that a run has all that is compared.
   *
   * @throws IOException if a report or a column is missing
   */
  public static void check(ReportFolder run) throws IOException {
    WrittenRun.check(run);
  }

  /** Returns the declarations of both reports. */
  public static List<Report<?>> all() {
    return List.of(EVENTS, FIGURES);
  }

  /** Writes rows with their header. */
  public interface Writer {
    /** Writes one report. */
    <T> void write(Report<T> report, List<T> rows) throws IOException;
  }

  /** Writes both reports. */
  public void writeTo(Writer writer) throws IOException {
    writer.write(EVENTS, comparison.events());
    writer.write(FIGURES, comparison.figures());
  }
}
