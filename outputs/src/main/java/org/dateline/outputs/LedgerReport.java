package org.dateline.outputs;

import java.util.Map;
import org.dateline.model.Tally;
import org.dateline.outputs.report.Report;

/** Declares {@code ledger.csv}. */
final class LedgerReport {
  static final Report<Map.Entry<Tally, Long>> LEDGER =
      Report.<Map.Entry<Tally, Long>>of(
              "ledger",
              "What every step did with its records. For every step, the records read equal those"
                  + " kept plus those of all other reasons.")
          .text("step", "Name of the step.", row -> row.getKey().step())
          .text("reason", "read, kept, or why they were left out.", row -> row.getKey().reason())
          .text("outlet", "Outlet, where it is known by then.", row -> row.getKey().outlet())
          .text(
              "date", "Day of publication, where it is known by then.", row -> row.getKey().date())
          .integer("records", "record", "How many.", Map.Entry::getValue)
          .key("step", "reason", "outlet", "date")
          .build();

  private LedgerReport() {}
}
