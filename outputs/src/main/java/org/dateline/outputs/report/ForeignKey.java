package org.dateline.outputs.report;

import java.util.List;

/**
 * Columns whose values stand in another report.
 *
 * @param columns columns of this report
 * @param report name of the other report; empty for this one itself
 * @param references columns of the other report, in the same order
 */
public record ForeignKey(List<String> columns, String report, List<String> references) {
  public ForeignKey {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
    if (columns.size() != references.size()) {
      throw new IllegalArgumentException(columns + " cannot refer to " + references);
    }
  }
}
