package org.dateline.text.encoding;

/**
 * Characters read from bytes.
 *
 * @param text the characters, without byte order mark
 * @param charset name of the charset that was used
 * @param evidence what named the charset
 */
public record DecodedText(String text, String charset, Evidence evidence) {
  /** What a charset was known from, strongest first. */
  public enum Evidence {
    BYTE_ORDER_MARK,
    /** The bytes are well-formed UTF-8 beyond ASCII, which no other charset is by chance. */
    WELL_FORMED_UTF_8,
    ASCII,
    TRANSPORT,
    META,
    /** Statistics of the bytes. */
    DETECTED
  }
}
