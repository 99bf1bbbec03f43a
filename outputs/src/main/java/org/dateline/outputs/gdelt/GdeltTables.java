package org.dateline.outputs.gdelt;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.outputs.compare.ReportFolder;
import org.dateline.outputs.report.Report;

/**
 * Writes finished reports as GDELT tables: one row per article, cells separated by tabs, no header,
 * no quotes.
 */
public final class GdeltTables {
  /** Name of the Global Knowledge Graph table. */
  public static final String GKG_FILE = "gkg.tsv";

  /** Name of the Mentions table. */
  public static final String MENTIONS_FILE = "gdelt_mentions.tsv";

  private GdeltTables() {}

  /** Returns what the columns of both tables mean, for the data dictionary. */
  public static List<Report<?>> declarations() {
    return List.of(GkgTable.GKG, MentionsTable.MENTIONS);
  }

  /**
   * Writes the Global Knowledge Graph table, 27 columns.
   *
   * @return number of rows
   */
  public static long writeGkg(ReportFolder reports, OutputStream out) throws IOException {
    return write(GkgTable.GKG, reports, out);
  }

  /**
   * Writes the Mentions table, 16 columns.
   *
   * @return number of rows
   */
  public static long writeMentions(ReportFolder reports, OutputStream out) throws IOException {
    return write(MentionsTable.MENTIONS, reports, out);
  }

  private static long write(Report<WrittenArticle> table, ReportFolder reports, OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    long rows = 0;
    try (WrittenArticles articles = WrittenArticles.of(reports)) {
      while (articles.hasNext()) {
        WrittenArticle article = articles.next();
        List<String> cells =
            table.columns().stream().map(column -> (String) column.cell().apply(article)).toList();
        text.write(String.join("\t", cells));
        text.write('\n');
        rows++;
      }
    }
    text.flush();
    return rows;
  }
}
