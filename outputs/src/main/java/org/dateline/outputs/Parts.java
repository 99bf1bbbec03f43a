package org.dateline.outputs;

import java.io.IOException;
import java.util.Collection;
import org.dateline.outputs.report.Report;
import org.dateline.outputs.report.SourceReport;

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

  /** Writes the rows of the elements, in their order, as one part of the report. */
  static <S> PartFile write(
      RunFolder folder, SourceReport<S, ?> report, String order, Collection<S> elements)
      throws IOException {
    String file = report.report().fileName();
    String path = folder.part(file, order);
    long[] rows = new long[1];
    RunFiles.writeText(
        path,
        text -> {
          for (S element : elements) {
            rows[0] += report.writeRows(element, text);
          }
        });
    return new PartFile(file, order, path, rows[0]);
  }
}
