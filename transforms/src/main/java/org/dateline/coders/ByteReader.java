package org.dateline.coders;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.beam.sdk.util.VarInt;

/** Bytes of one record while it is read: what {@link ByteWriter} wrote. */
final class ByteReader {
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
    byte[] bytes = size < 0 ? new byte[0] : in.readNBytes(size);
    if (bytes.length != size) {
      throw cutOff();
    }
    return new ByteReader(bytes);
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

  private static EOFException cutOff() {
    return new EOFException("a record was cut off");
  }
}
