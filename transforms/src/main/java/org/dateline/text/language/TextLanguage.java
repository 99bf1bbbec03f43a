package org.dateline.text.language;

/**
 * The language of a text.
 *
 * @param code ISO 639-1; empty if unknown
 * @param confidence in percent, 0 to 100
 */
public record TextLanguage(String code, int confidence) {
  /** Nothing is known. */
  public static final TextLanguage UNKNOWN = new TextLanguage("", 0);
}
