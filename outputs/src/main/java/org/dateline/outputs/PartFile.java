package org.dateline.outputs;

import java.util.Comparator;
import java.util.Locale;

/**
 * A written piece of a report. The pieces of one report in their order, under one header, are the
 * report.
 *
 * @param file name of the report's file, such as {@code figures.csv}
 * @param order place among the pieces, ordered as text
 * @param path where the piece is
 * @param rows rows in it
 */
public record PartFile(String file, String order, String path, long rows)
    implements Comparable<PartFile> {
  private static final Comparator<PartFile> ORDER =
      Comparator.comparing(PartFile::file)
          .thenComparing(PartFile::order)
          .thenComparing(PartFile::path);

  /** Returns the order of a numbered bucket. */
  static String order(int bucket) {
    return String.format(Locale.ROOT, "%05d", bucket);
  }

  @Override
  public int compareTo(PartFile other) {
    return ORDER.compare(this, other);
  }
}
