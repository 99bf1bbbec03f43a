package org.dateline.outputs;

import java.io.IOException;
import java.util.Collection;
import org.dateline.outputs.report.Report;

/** Writes parts of reports. */
final class Parts {
  private Parts() {}

  /** Writes the rows, in their order, as one part of the report. */
  static <T> PartFile write(
      RunFolder folder, Report<T> report, String order, Collection<? extends T> rows)
      throws IOException {
    String path = folder.part(report.fileName(), order);
    RunFiles.writeText(
        path,
        text -> {
          for (T row : rows) {
            report.writeRow(row, text);
          }
        });
    return new PartFile(report.fileName(), order, path, rows.size());
  }
}
