package org.dateline.outputs.page;

import java.util.Comparator;

/**
 * One event as the page holds it.
 *
 * @param id the event
 * @param articles number of its articles
 * @param summary what every event on the page tells, as JSON
 * @param detail what is left out where the page would grow too large, as JSON
 */
public record PageEvent(String id, int articles, String summary, String detail)
    implements Comparable<PageEvent> {
  private static final Comparator<PageEvent> LARGEST_LAST =
      Comparator.comparingInt(PageEvent::articles)
          .thenComparing(PageEvent::id, Comparator.reverseOrder());

  /** Orders by size; of two events of one size the one with the smaller id is the greater. */
  @Override
  public int compareTo(PageEvent other) {
    return LARGEST_LAST.compare(this, other);
  }
}
