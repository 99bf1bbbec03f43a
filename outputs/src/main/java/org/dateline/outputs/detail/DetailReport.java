package org.dateline.outputs.detail;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.report.Report;

/**
 * A report whose rows each come from one article.
 *
 * @param <R> the rows
 * @param report its columns
 * @param rows rows of an article, in the order of their key
 */
public record DetailReport<R>(Report<R> report, Function<CoveredArticle, List<R>> rows) {
  /**
   * Appends the rows of one article.
   *
   * @return how many rows they were
   */
  public int writeRows(CoveredArticle article, Appendable out) throws IOException {
    List<R> found = rows.apply(article);
    for (R row : found) {
      report.writeRow(row, out);
    }
    return found.size();
  }
}
