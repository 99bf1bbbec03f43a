package org.dateline.outputs.gdelt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.outputs.compare.ReportFolder;
import org.dateline.outputs.report.CsvRows;
import org.dateline.outputs.report.Formulas;

/** Reads a report that is sorted by article, article by article. */
final class ReportRows implements AutoCloseable {
  private final CsvRows rows;
  private Map<String, String> ahead = Map.of();

  ReportRows(ReportFolder reports, String file) throws IOException {
    rows = CsvRows.of(reports.open(file));
  }

  /** Returns whether a row is left. */
  boolean hasNext() throws IOException {
    return !ahead.isEmpty() || rows.hasNext();
  }

  /** Returns the next row. */
  Map<String, String> next() throws IOException {
    Map<String, String> row = ahead.isEmpty() ? read() : ahead;
    ahead = Map.of();
    return row;
  }

  /** Returns the next rows as long as they are of the article. */
  List<Map<String, String>> of(String article) throws IOException {
    List<Map<String, String>> found = new ArrayList<>();
    while (hasNext()) {
      Map<String, String> row = next();
      if (!row.get("article_id").equals(article)) {
        ahead = row;
        break;
      }
      found.add(row);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private Map<String, String> read() throws IOException {
    List<String> cells = rows.next();
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(rows.header().get(i), Formulas.undo(cells.get(i)));
    }
    return row;
  }
}
