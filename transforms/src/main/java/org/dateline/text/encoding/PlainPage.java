package org.dateline.text.encoding;

import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The usual page: well-formed UTF-8 beyond ASCII, nothing misread, not built to cost. One look at
 * its bytes, eight at a time, tells so; then it can be parsed while it is decoded, and no copy of
 * its characters is made.
 */
public final class PlainPage {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long OPENINGS = '<' * 0x0101010101010101L;

  /** First byte of the letters by which misread text is known. */
  private static final byte LEAD = (byte) 0xC3;

  private final byte[] bytes;
  private int sequences;
  private int tags;
  private int depth;
  private int deepest;

  private PlainPage(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the characters of the page, if it is a plain one. */
  public static Optional<Reader> open(byte[] bytes) {
    boolean plain =
        bytes.length <= PageGuard.MAX_LENGTH
            && !PageDecoder.isMarked(bytes)
            && PageDecoder.unmarkedUtf16(bytes).isEmpty()
            && new PlainPage(bytes).isPlain();
    return plain ? Optional.of(new Utf8Reader(bytes)) : Optional.empty();
  }

  /** Returns eight bytes in the order of the page, the first one lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  /** Returns whether eight bytes are all ASCII. */
  static boolean isAscii(long eight) {
    return (eight & HIGH_BITS) == 0;
  }

  private boolean isPlain() {
    int at = 0;
    while (at < bytes.length) {
      long eight = at + Long.BYTES <= bytes.length ? eight(bytes, at) : HIGH_BITS;
      if (isAscii(eight)) {
        count(eight, at);
        at += Long.BYTES;
      } else if (bytes[at] >= 0) {
        if (bytes[at] == '<') {
          open(at);
        }
        at++;
      } else {
        int length = Utf8.length(bytes, at);
        if (length == 0 || mayBeMisread(at)) {
          return false;
        }
        sequences++;
        at += length;
      }
    }
    return sequences > 0 && tags <= PageGuard.MAX_TAGS && deepest <= PageGuard.MAX_DEPTH;
  }

  private void count(long eight, int at) {
    // No byte is above 0x7F, so that only those that equal the mark leave the high bit.
    long marks = HIGH_BITS - (eight ^ OPENINGS) & HIGH_BITS;
    while (marks != 0) {
      open(at + Long.numberOfTrailingZeros(marks) / Byte.SIZE);
      marks &= marks - 1;
    }
  }

  private void open(int at) {
    if (at + 1 == bytes.length) {
      return;
    }
    if (bytes[at + 1] == '/') {
      depth = Math.max(0, depth - 1);
    } else {
      tags++;
      depth++;
      deepest = Math.max(deepest, depth);
    }
  }

  /** Returns whether {@code â}, {@code Ã}, {@code Â} or {@code Ð} stands before another sign. */
  private boolean mayBeMisread(int at) {
    if (bytes[at] != LEAD || at + 2 >= bytes.length || bytes[at + 2] >= 0) {
      return false;
    }
    int second = bytes[at + 1] & 0xFF;
    return second == 0xA2 || second == 0x83 || second == 0x82 || second == 0x90;
  }
}
