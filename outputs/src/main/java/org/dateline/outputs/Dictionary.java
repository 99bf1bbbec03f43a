package org.dateline.outputs;

import java.util.List;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ForeignKey;
import org.dateline.outputs.report.Report;

/** Writes the data dictionary for people, in Markdown. */
public final class Dictionary {
  private Dictionary() {}

  /**
   * Returns the dictionary of the reports.
   *
   * @param exports tables of other formats that are made of them
   */
  public static String of(List<Report<?>> reports, List<Report<?>> exports) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Data dictionary

        Made from the declarations of the reports' columns; a test fails when it is out of date.

        Every file is UTF-8 without BOM, quoted by RFC 4180, with `\\n` line ends and one header row. A missing value is
        an empty cell. Times are ISO 8601 in UTC at the resolution that is known. Lists are joined by `; `.
        A text cell that begins with `=`, `+`, `-`, `@`, one of their full-width forms `\uFF1D\uFF0B\uFF0D\uFF20`, tab, carriage return or
        line feed, or with an apostrophe before one of these or before another apostrophe, has one apostrophe in front,
        so that no spreadsheet runs it as a formula. To undo it: where a cell begins with an apostrophe and one of these characters or another apostrophe
        follows, drop the first character.
        """);
    for (Report<?> report : reports) {
      text.append("\n## ").append(report.fileName()).append("\n\n");
      text.append(report.description()).append("\n\nKey: ");
      text.append(String.join(", ", report.key())).append(".\n\n");
      append(report, text);
    }
    for (Report<?> export : exports) {
      text.append("\n## ").append(export.name()).append(".tsv\n\n");
      text.append(export.description()).append("\n\n");
      append(export, text);
    }
    return text.toString();
  }

  /** Returns the description of the column with its unit. */
  static String meaning(Column<?> column) {
    return column.unit().isEmpty()
        ? column.description()
        : column.description() + " Unit: " + column.unit() + ".";
  }

  private static void append(Report<?> report, StringBuilder text) {
    text.append("| column | type | unit | meaning |\n| --- | --- | --- | --- |\n");
    for (Column<?> column : report.columns()) {
      text.append("| `").append(column.name()).append("` | ");
      text.append(column.type().schemaName()).append(" | ");
      text.append(column.unit()).append(" | ");
      text.append(column.description().replace("|", "\\|")).append(" |\n");
    }
    if (!report.foreignKeys().isEmpty()) {
      text.append('\n');
      for (ForeignKey key : report.foreignKeys()) {
        text.append("- ").append(String.join(", ", key.columns())).append(" stands in ");
        text.append(key.report().isEmpty() ? report.name() : key.report()).append(".csv as ");
        text.append(String.join(", ", key.references())).append(".\n");
      }
    }
  }
}
