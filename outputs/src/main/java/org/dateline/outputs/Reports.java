package org.dateline.outputs;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coverage.EventCoverage;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.compare.ChangeReports;
import org.dateline.outputs.coverage.AttentionReport;
import org.dateline.outputs.coverage.EventReports;
import org.dateline.outputs.coverage.OutletPairsReport;
import org.dateline.outputs.coverage.OutletsReport;
import org.dateline.outputs.detail.DetailReports;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;
import org.dateline.text.metadata.OutletTable;

/** Every CSV file that a run writes. */
public final class Reports {
  private Reports() {}

  /** Returns the reports in the order of the contract, detail first. */
  public static List<Report<?>> all() {
    return all(OutletTable.EMPTY);
  }

  /** Returns the same, with the columns that the user's table of outlets adds. */
  static List<Report<?>> all(OutletTable outlets) {
    List<Report<?>> all = new ArrayList<>();
    for (SourceReport<CoveredArticle, ?> detail : DetailReports.all()) {
      all.add(detail.report());
    }
    for (SourceReport<EventCoverage, ?> event : EventReports.all()) {
      all.add(event.report());
    }
    all.add(OutletsReport.with(outlets));
    all.add(OutletPairsReport.OUTLET_PAIRS);
    all.add(AttentionReport.ATTENTION);
    all.add(RejectedReport.REJECTED);
    all.add(LedgerReport.LEDGER);
    return List.copyOf(all);
  }

  /** Returns these and the reports of a comparison with an older run. */
  static List<Report<?>> withChanges(OutletTable outlets) {
    List<Report<?>> all = new ArrayList<>(all(outlets));
    all.addAll(ChangeReports.all());
    return List.copyOf(all);
  }
}
