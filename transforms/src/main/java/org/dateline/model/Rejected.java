package org.dateline.model;

/**
 * One record that a step refused.
 *
 * @param step name of the step, such as {@code read} or {@code normalise}
 * @param reason short {@code snake_case} noun, one of a closed list per step
 * @param source file and position
 * @param sourceId the record's own id; may be empty
 * @param url may be empty
 * @param detail one line for a person: what was found, what would be right; never the payload
 */
public record Rejected(
    String step, String reason, String source, String sourceId, String url, String detail) {
  private static final int MAX_DETAIL = 200;

  public Rejected {
    if (detail.length() > MAX_DETAIL) {
      detail = detail.substring(0, MAX_DETAIL);
    }
  }
}
