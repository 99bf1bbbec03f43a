package org.dateline.model;

/** What the body of a raw document is. */
public enum ContentKind {
  /** A whole web page. */
  PAGE,
  /** A page saved as plain text: site clutter is to be expected. */
  SAVED_TEXT,
  /** A record whose text somebody extracted before: the text is the article's. */
  RECORD
}
