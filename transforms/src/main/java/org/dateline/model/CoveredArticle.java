package org.dateline.model;

/**
 * One article at the end of all reading: what it says, what it copies, which event it is of.
 *
 * @param reading the article without its text, with all that was read from it
 * @param copy its place among the copies
 * @param event its event, and why
 */
public record CoveredArticle(Reading reading, CopyStatus copy, EventLink event) {
  public CoveredArticle {
    if (!reading.article().id().equals(copy.article())
        || !reading.article().id().equals(event.article())) {
      throw new IllegalArgumentException("parts of different articles: " + reading.article().id());
    }
  }

  /** Returns this article with another reading of it. */
  public CoveredArticle with(Reading other) {
    return new CoveredArticle(other, copy, event);
  }
}
