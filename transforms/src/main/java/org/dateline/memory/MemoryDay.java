package org.dateline.memory;

import java.io.Serializable;
import java.util.List;

/**
 * Tells what the run of one day remembers, and in which files.
 *
 * @param format of the folder
 * @param version of Dateline that wrote it: the next one may read words another way
 * @param schema digest of how an article stands in bytes
 * @param date day of the run, ISO 8601
 * @param parts the files, in their order
 */
public record MemoryDay(
    int format, String version, String schema, String date, List<MemoryPart> parts)
    implements Serializable {
  /** The format that this version writes. */
  public static final int FORMAT = 1;

  /** Name of the file, beside the parts, that holds this as JSON. */
  public static final String MANIFEST = "manifest.json";

  public MemoryDay {
    parts = List.copyOf(parts);
  }

  /** Returns the same day with these files. */
  public MemoryDay with(List<MemoryPart> files) {
    return new MemoryDay(format, version, schema, date, files);
  }

  /** Returns the number of articles. */
  public long articles() {
    return parts.stream().mapToLong(MemoryPart::articles).sum();
  }
}
