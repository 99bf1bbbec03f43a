package org.dateline.text.encoding;

/** Tells well-formed UTF-8 from other bytes, by the table of RFC 3629. */
final class Utf8 {
  private final byte[] bytes;
  private int at;

  /** Sequences of more than one byte that are well formed. */
  private int sequences;

  /** Bytes that are no part of a well-formed sequence. */
  private int errors;

  /** Sequences cut off by the end. */
  private int cutOff;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Counts the well-formed sequences and the errors. A sequence cut off at the end is no error. */
  static Utf8 count(byte[] bytes) {
    Utf8 utf8 = new Utf8(bytes);
    while (utf8.at < bytes.length) {
      if (bytes[utf8.at] >= 0) {
        utf8.at++;
      } else {
        utf8.step();
      }
    }
    return utf8;
  }

  boolean isWellFormed() {
    return errors == 0;
  }

  /** Returns whether the bytes are sequences only, none cut off. */
  boolean isWholeUtf8() {
    return errors == 0 && cutOff == 0;
  }

  /** Returns whether so few bytes are wrong that damage is likelier than another charset. */
  boolean isDamaged() {
    return errors > 0 && sequences >= 20L * errors;
  }

  /** Returns the length of the well-formed sequence that starts there; 0 if none does. */
  static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = announced(lead);
    if (at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i] & 0xFF;
      if (next < low(lead, i) || next > high(lead, i)) {
        return 0;
      }
    }
    return length;
  }

  private static int announced(int lead) {
    return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }

  private void step() {
    int lead = bytes[at] & 0xFF;
    int length = announced(lead);
    if (length == 0) {
      errors++;
      at++;
      return;
    }
    for (int i = 1; i < length; i++) {
      if (at + i == bytes.length) {
        cutOff++;
        at = bytes.length;
        return;
      }
      int next = bytes[at + i] & 0xFF;
      if (next < low(lead, i) || next > high(lead, i)) {
        errors++;
        at += i;
        return;
      }
    }
    sequences++;
    at += length;
  }

  private static int low(int lead, int index) {
    return index > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  private static int high(int lead, int index) {
    return index > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }
}
