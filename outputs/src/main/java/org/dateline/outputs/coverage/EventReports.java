package org.dateline.outputs.coverage;

import java.util.List;
import org.dateline.coverage.EventCoverage;
import org.dateline.outputs.report.SourceReport;

/** The reports whose rows begin with an event, in the order of the contract. */
public final class EventReports {
  private EventReports() {}

  /** Returns the reports that are sorted by event first. */
  public static List<SourceReport<EventCoverage, ?>> all() {
    return List.of(
        EventsReport.EVENTS,
        CoverageReport.COVERAGE,
        EventFiguresReport.EVENT_FIGURES,
        FigureRevisionsReport.FIGURE_REVISIONS,
        EventEntitiesReport.EVENT_ENTITIES,
        EventQuotesReport.EVENT_QUOTES,
        OmissionsReport.OMISSIONS,
        SilentOutletsReport.SILENT_OUTLETS,
        ScoopsReport.SCOOPS);
  }
}
