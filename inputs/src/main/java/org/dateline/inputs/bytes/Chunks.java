package org.dateline.inputs.bytes;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Undoes the chunked transfer coding of HTTP/1.1 (RFC 9112, section 7.1). */
public final class Chunks {
  /** Hexadecimal digits of the longest chunk length that fits an int. */
  private static final int MAX_DIGITS = 7;

  private Chunks() {}

  /**
   * Returns the joined chunks, or nothing if the body does not begin with a chunk: many archives
   * store the joined body under the old header. A fault in a later chunk ends the body there, as
   * browsers do it.
   */
  public static Optional<byte[]> join(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    boolean any = false;
    while (at < body.length) {
      int digits = 0;
      int length = 0;
      while (digits <= MAX_DIGITS && at + digits < body.length && digit(body[at + digits]) >= 0) {
        length = length << 4 | digit(body[at + digits++]);
      }
      int line = endOfLine(body, at + digits);
      if (digits == 0 || digits > MAX_DIGITS || line < 0 || !any && !followed(body, at + digits)) {
        break;
      }
      any = true;
      int end = Math.min(line + length, body.length);
      joined.write(body, line, end - line);
      if (length == 0) {
        break;
      }
      at = end;
      while (at < body.length && at < end + 2 && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return any ? Optional.of(joined.toByteArray()) : Optional.empty();
  }

  /** Returns whether a chunk length may end here: by an extension, blanks or the line's end. */
  private static boolean followed(byte[] body, int at) {
    return at < body.length
        && (body[at] == ';' || body[at] == ' ' || body[at] == '\r' || body[at] == '\n');
  }

  private static int endOfLine(byte[] body, int from) {
    for (int i = from; i < body.length; i++) {
      if (body[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int digit(byte b) {
    return b >= 0 ? Character.digit(b, 16) : -1;
  }
}
