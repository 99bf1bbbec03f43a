package org.dateline.text.content;

/** What tag, class and id of an element say about its text; of two, the later one is believed. */
enum Role {
  /** Nothing. */
  PLAIN,
  /** It holds the body of an article. */
  BODY,
  /** It holds a detail of the article or of its pictures: byline, date, caption, tags. */
  DETAIL,
  /** It stands around articles: menus, shares, related links, newsletters, walls. */
  CLUTTER,
  /** It holds what readers wrote. */
  COMMENTS,
  /** Nobody sees it. */
  HIDDEN
}
