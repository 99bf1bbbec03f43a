package org.dateline.model;

/**
 * Where something stands in an article.
 *
 * @param section title, lead or body
 * @param sentence number of the sentence, from 0, counted within the title or within the text
 * @param start first UTF-16 offset, into the title where section is title, else into the text
 * @param end offset after the last character
 */
public record Place(Section section, int sentence, int start, int end)
    implements Comparable<Place> {
  public Place {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }

  /** Orders title before text, then by start, longer first. */
  @Override
  public int compareTo(Place other) {
    boolean title = section == Section.TITLE;
    boolean otherTitle = other.section == Section.TITLE;
    if (title != otherTitle) {
      return title ? -1 : 1;
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
