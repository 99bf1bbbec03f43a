package org.dateline.inputs.bytes;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Headers of gzip members (RFC 1952). */
public final class GzipHeader {
  /** Bytes that must follow a header for it to be taken as the start of a member. */
  private static final int TRIAL = 512;

  private static final int LONGEST_NAME = 64 << 10;

  /** An offset that stays negative whatever is added to it. */
  private static final int NONE = Integer.MIN_VALUE / 2;

  private GzipHeader() {}

  /** Returns whether the fixed bytes of a header stand here. */
  public static boolean isMember(Window raw) throws IOException {
    return raw.peek(0) == 0x1F
        && raw.peek(1) == 0x8B
        && raw.peek(2) == 8
        && (raw.peek(3) & 0xE0) == 0;
  }

  /** Returns the length of the header that begins here, or -1 if it is none. */
  static int length(Window raw) throws IOException {
    if (!isMember(raw)) {
      return -1;
    }
    int flags = raw.peek(3);
    int at = 10;
    if ((flags & 4) != 0) {
      at += 2 + raw.peek(at) + (raw.peek(at + 1) << 8);
    }
    if ((flags & 8) != 0) {
      at = afterNul(raw, at);
    }
    if ((flags & 16) != 0) {
      at = afterNul(raw, at);
    }
    if ((flags & 2) != 0) {
      at += 2;
    }
    return at >= 10 && raw.has(at) ? at : -1;
  }

  private static int afterNul(Window raw, int at) throws IOException {
    int i = at;
    while (i >= 0 && i < at + LONGEST_NAME) {
      int b = raw.peek(i++);
      if (b == 0) {
        return i;
      }
      if (b < 0) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Returns whether a header begins here and what follows unfolds: it is no chance pattern. */
  static boolean opens(Window raw) throws IOException {
    int header = length(raw);
    if (header < 0) {
      return false;
    }
    Inflater trial = new Inflater(true);
    try {
      trial.setInput(raw.copy(header, TRIAL));
      return trial.inflate(new byte[TRIAL]) > 0;
    } catch (DataFormatException e) {
      return false;
    } finally {
      trial.end();
    }
  }
}
