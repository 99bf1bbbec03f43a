package org.dateline.inputs;

import java.util.Locale;

/** Why a record or the rest of a file cannot be read. */
public enum Refusal {
  /** Compressed bytes are cut off or do not match their checksum. */
  DAMAGED_GZIP,
  /** Compressed bytes that would unfold beyond the limits. */
  INFLATION_LIMIT,
  /** The record ends before its announced length. */
  TRUNCATED,
  /** The header block is longer than the limit. */
  HEADER_LIMIT,
  /** The record's header cannot be read. */
  BAD_HEADER,
  /** The announced length is no length, or not the record's. */
  BAD_LENGTH,
  /** A page, line or text is longer than the limit. */
  DOCUMENT_LIMIT,
  /** The HTTP response has no readable head. */
  BAD_HTTP,
  /** The body's transfer or content coding cannot be undone. */
  BAD_CODING,
  /** There is a record, with nothing in it. */
  EMPTY_BODY,
  /** Not JSON by the letter of RFC 8259. */
  INVALID_JSON,
  /** JSON whose object gives one key twice, so that nobody can say which value holds. */
  DUPLICATE_KEY,
  /** Bytes that are not UTF-8 where nothing else is allowed. */
  INVALID_UTF8,
  /** JSON, but not an object. */
  NOT_AN_OBJECT,
  /** An object with neither text nor HTML nor title under a known name. */
  NO_TEXT_FIELD,
  /** Neither archive, JSON, HTML nor running text. */
  UNKNOWN_FORMAT,
  /** The file system gave an error. */
  UNREADABLE;

  /** Returns the name that reports print. */
  public String reason() {
    return name().toLowerCase(Locale.ROOT);
  }
}
