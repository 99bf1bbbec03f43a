package org.dateline.outputs;

import java.util.ArrayList;
import java.util.List;
import org.dateline.outputs.detail.DetailReport;
import org.dateline.outputs.detail.DetailReports;
import org.dateline.outputs.report.Report;

/** Every CSV file that a run writes. */
public final class Reports {
  private Reports() {}

  /** Returns the reports in the order of the contract, detail first. */
  public static List<Report<?>> all() {
    List<Report<?>> all = new ArrayList<>();
    for (DetailReport<?> detail : DetailReports.all()) {
      all.add(detail.report());
    }
    all.add(RejectedReport.REJECTED);
    all.add(LedgerReport.LEDGER);
    return List.copyOf(all);
  }
}
