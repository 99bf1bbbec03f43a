package org.dateline.text.encoding;

import java.io.Reader;

/** Decodes well-formed UTF-8 as it is read. */
final class Utf8Reader extends Reader {
  private final byte[] bytes;
  private int at;

  /** Second half of a character of which only the first half found room; 0 if there is none. */
  private char pending;

  /** Reads bytes that are known to be well formed. */
  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    int end = offset + length;
    int to = offset;
    if (pending != 0 && to < end) {
      target[to++] = pending;
      pending = 0;
    }
    while (to < end && at < bytes.length) {
      if (end - to >= Long.BYTES
          && at + Long.BYTES <= bytes.length
          && PlainPage.isAscii(PlainPage.eight(bytes, at))) {
        for (int i = 0; i < Long.BYTES; i++) {
          target[to + i] = (char) bytes[at + i];
        }
        to += Long.BYTES;
        at += Long.BYTES;
      } else {
        int point = next();
        if (Character.isBmpCodePoint(point)) {
          target[to++] = (char) point;
        } else {
          target[to++] = Character.highSurrogate(point);
          pending = Character.lowSurrogate(point);
          if (to < end) {
            target[to++] = pending;
            pending = 0;
          }
        }
      }
    }
    return to == offset && length > 0 ? -1 : to - offset;
  }

  private int next() {
    int lead = bytes[at++];
    if (lead >= 0) {
      return lead;
    }
    if (lead < (byte) 0xE0) {
      return (lead & 0x1F) << 6 | tail();
    }
    if (lead < (byte) 0xF0) {
      return (lead & 0x0F) << 12 | tail() << 6 | tail();
    }
    return (lead & 0x07) << 18 | tail() << 12 | tail() << 6 | tail();
  }

  private int tail() {
    return bytes[at++] & 0x3F;
  }

  @Override
  public void close() {}
}
