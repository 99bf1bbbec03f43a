package org.dateline.inputs;

/**
 * Where a record came from.
 *
 * @param source file and position
 * @param sourceId the record's own id; may be empty
 * @param url may be empty
 */
public record Origin(String source, String sourceId, String url) {
  /** Returns the origin of a record of which only the place is known. */
  public static Origin at(String source) {
    return new Origin(source, "", "");
  }
}
