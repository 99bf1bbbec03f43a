package org.dateline.model;

/** The named values that a record of an input may bring with it. */
public enum Field {
  TITLE,
  /** Plain text of the article, paragraphs separated by line ends. */
  TEXT,
  /** A page or a fragment of one, to be read as HTML. */
  HTML,
  /** Names of authors, one a line. */
  AUTHORS,
  PUBLISHED,
  UPDATED,
  LANGUAGE,
  /** Outlet as the record names it: a domain or a display name. */
  OUTLET,
  SECTION,
  DESCRIPTION,
  /** Event that the input assigns, where grouping is not to be done. */
  EVENT
}
