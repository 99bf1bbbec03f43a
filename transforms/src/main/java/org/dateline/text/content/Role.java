package org.dateline.text.content;

/** What tag, class and id of an element say about its text; of two, the later one is believed. */
enum Role {
  /** Nothing. */
  PLAIN,
  /** It holds the body of an article. */
  BODY,
  /** It holds the headline and what stands around it. */
  HEADER,
  /** It holds a detail of the article or of its pictures: byline, date, caption, tags. */
  DETAIL,
  /** It holds the sentence or two under the headline that sum the article up. */
  LEDE,
  /** It stands around articles: shares, related links, newsletters, teasers. */
  CLUTTER,
  /** It never belongs to an article: menus, notices about cookies, what readers wrote. */
  APART,
  /** Nobody sees it. */
  HIDDEN
}
