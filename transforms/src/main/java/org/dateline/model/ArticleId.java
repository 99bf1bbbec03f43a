package org.dateline.model;

/**
 * Identifies one article, by content and outlet.
 *
 * @param value sixteen lower-case hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    Hex.require(value, "article id");
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
