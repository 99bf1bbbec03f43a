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
          .text(
              "reason",
              "read, kept, or why they were left out. In step extract, kept articles are read by"
                  + " all rules, English ones and those of unknown language; figure_rules are"
                  + " names, direct speech, and figures by the language's own number words (German,"
                  + " French, Spanish), common_rules names and digits. In step outlets, unknown"
                  + " outlets are not in the table of --outlets.",
              row -> row.getKey().reason())
          .text("outlet", "Outlet, where it is known by then.", row -> row.getKey().outlet())
          .text(
              "date", "Day of publication, where it is known by then.", row -> row.getKey().date())
          .integer("records", "record", "How many.", Map.Entry::getValue)
          .text(
              "language",
              "ISO 639-1 code, in step extract; empty where it is unknown.",
              row -> row.getKey().language())
          .key("step", "reason", "outlet", "date", "language")
          .build();

  private LedgerReport() {}
}
