package org.dateline.model;

/**
 * Identifies one article, by content and outlet.
 *
 * @param value sixteen lower-case hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final int HEXADECIMAL = 16;

  public ArticleId {
    Hex.require(value, "article id");
  }

  /** Returns the id as a number, eight bytes for where many ids are held. */
  public long number() {
    return Long.parseUnsignedLong(value, HEXADECIMAL);
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
