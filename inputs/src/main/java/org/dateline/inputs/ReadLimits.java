package org.dateline.inputs;

import java.io.Serializable;

/**
 * Bounds that keep one bad record from costing more than itself.
 *
 * @param maxDocumentBytes longest page, line or text that is read, decoded
 * @param maxHeaderBytes longest header block of an archive record or an HTTP response
 * @param maxInflation most bytes that one compressed byte may give, once a document is longer than
 *     {@link #INFLATION_FLOOR}
 * @param maxJsonDepth most objects and lists inside each other in a JSON record
 */
public record ReadLimits(
    int maxDocumentBytes, int maxHeaderBytes, int maxInflation, int maxJsonDepth)
    implements Serializable {
  /** Bytes below which any ratio is fine: short pages of blanks compress very well. */
  public static final int INFLATION_FLOOR = 1 << 20;

  /** Most bytes that a document may be allowed. */
  public static final int LARGEST_DOCUMENT = 1 << 30;

  /** Most levels of JSON that may be allowed; each takes room on the stack. */
  public static final int DEEPEST_JSON = 1000;

  public ReadLimits {
    if (maxDocumentBytes < 1 || maxDocumentBytes > LARGEST_DOCUMENT) {
      throw new IllegalArgumentException(
          "a document may have 1 byte to 1 GiB, not " + maxDocumentBytes);
    }
    if (maxHeaderBytes < 1 || maxInflation < 1) {
      throw new IllegalArgumentException(
          "limits are positive: header " + maxHeaderBytes + ", inflation " + maxInflation);
    }
    if (maxJsonDepth < 1 || maxJsonDepth > DEEPEST_JSON) {
      throw new IllegalArgumentException(
          "JSON may be 1 to " + DEEPEST_JSON + " levels deep, not " + maxJsonDepth);
    }
  }

  /** Returns 10 MiB a document, 64 KiB a header, 200 to 1 inflated, 100 levels of JSON. */
  public static ReadLimits defaults() {
    return new ReadLimits(10 << 20, 64 << 10, 200, 100);
  }
}
