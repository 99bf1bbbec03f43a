package org.dateline.coders;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.beam.sdk.util.VarInt;

/** Bytes of one record while it is read: what {@link ByteWriter} wrote. */
final class ByteReader {
  /** Longer texts are hardly ever the same. */
  private static final int SHORT = 24;

  /**
   * Short texts that were read lately, by their hash: units, names and ids come again and again, so
   * that one object for each saves most of their memory. Threads may overwrite each other's; a text
   * that is not found is only made again.
   */
  private static final String[] LATELY = new String[1 << 16];

  private final byte[] bytes;
  private int next;

  private ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Takes the bytes of one record and leaves the stream behind them.
   *
   * @throws EOFException if the stream ends within the record
   */
  static ByteReader of(InputStream in) throws IOException {
    int size = VarInt.decodeInt(in);
    byte[] bytes = size < 0 ? new byte[0] : read(in, size);
    if (bytes.length != size) {
      throw cutOff();
    }
    return new ByteReader(bytes);
  }

  /** Reads so many bytes, or fewer at the stream's end. */
  private static byte[] read(InputStream in, int size) throws IOException {
    if (size > in.available()) {
      return in.readNBytes(size);
    }
    // A stream in memory holds them all: no need to gather them in small arrays first.
    byte[] bytes = new byte[size];
    return in.readNBytes(bytes, 0, size) == size ? bytes : new byte[0];
  }

  int readByte() throws EOFException {
    if (next == bytes.length) {
      throw cutOff();
    }
    return bytes[next++];
  }

  long readUnsigned() throws EOFException {
    long value = 0;
    int shift = 0;
    int part;
    do {
      part = readByte();
      value |= (part & 0x7FL) << shift;
      shift += 7;
    } while (part < 0);
    return value;
  }

  long readSigned() throws EOFException {
    long zigzag = readUnsigned();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  /** Reads how many bytes or elements follow; an element takes a byte at least. */
  int readSize() throws EOFException {
    long size = readUnsigned();
    if (size < 0 || size > bytes.length - next) {
      throw cutOff();
    }
    return (int) size;
  }

  byte[] readBytes() throws EOFException {
    int size = readSize();
    next += size;
    return Arrays.copyOfRange(bytes, next - size, next);
  }

  String readString() throws EOFException {
    int size = readSize();
    int start = next;
    next += size;
    if (size > SHORT) {
      return new String(bytes, start, size, StandardCharsets.UTF_8);
    }
    int hash = 0;
    for (int i = start; i < next; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = (hash ^ hash >>> 16) & LATELY.length - 1;
    String known = LATELY[place];
    if (known == null || !stands(known, start)) {
      known = new String(bytes, start, size, StandardCharsets.UTF_8);
      LATELY[place] = known;
    }
    return known;
  }

  /** Returns whether the text, all of it ASCII, stands between the start and the next byte. */
  private boolean stands(String text, int start) {
    if (text.length() != next - start) {
      return false;
    }
    for (int i = start; i < next; i++) {
      if (bytes[i] < 0 || text.charAt(i - start) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static EOFException cutOff() {
    return new EOFException("a record was cut off");
  }
}
