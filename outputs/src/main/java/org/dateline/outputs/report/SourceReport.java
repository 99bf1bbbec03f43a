package org.dateline.outputs.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * A report whose rows each come from one element of the job.
 *
 * @param <S> the elements
 * @param <R> the rows
 * @param report its columns
 * @param rows rows of an element, in the order of their key
 */
public record SourceReport<S, R>(Report<R> report, Function<S, List<R>> rows) {
  /**
   * Appends the rows of one element.
   *
   * @return how many rows they were
   */
  public int writeRows(S source, Appendable out) throws IOException {
    List<R> found = rows.apply(source);
    for (R row : found) {
      report.writeRow(row, out);
    }
    return found.size();
  }
}
