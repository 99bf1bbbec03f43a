package org.dateline.outputs;

import java.util.Comparator;
import org.dateline.model.Rejected;
import org.dateline.outputs.report.Report;

/** Declares {@code rejected.csv}. */
final class RejectedReport {
  static final Report<Rejected> REJECTED =
      Report.<Rejected>of("rejected", "One row per record that a step refused.")
          .text("step", "Name of the step.", Rejected::step)
          .text("reason", "Why, in one noun.", Rejected::reason)
          .text("source", "Input file and position in it.", Rejected::source)
          .text("source_id", "The record's own id, where it has one.", Rejected::sourceId)
          .text("url", "Address, where it has one.", Rejected::url)
          .text("detail", "What was found, for a person.", Rejected::detail)
          .sortedBy("source", "step")
          .build();

  static final Comparator<Rejected> ORDER =
      Comparator.comparing(Rejected::source)
          .thenComparing(Rejected::step)
          .thenComparing(Rejected::reason)
          .thenComparing(Rejected::sourceId)
          .thenComparing(Rejected::url)
          .thenComparing(Rejected::detail);

  private RejectedReport() {}
}
