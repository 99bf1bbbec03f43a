package org.dateline.model;

/** Where a publication time was read. */
public enum TimeSource {
  /** A field of the input record. */
  FIELD("field"),
  JSON_LD("json-ld"),
  META("meta"),
  TIME_TAG("time-tag"),
  URL("url"),
  TEXT("text"),
  /** The crawl date: an upper bound, not an answer. */
  WARC("warc");

  private final String label;

  TimeSource(String label) {
    this.label = label;
  }

  /** Returns the name that reports print. */
  public String label() {
    return label;
  }
}
