package org.dateline.coders;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.beam.sdk.util.VarInt;

/** Bytes of one record while it is written. Unlike the streams of the JDK it locks nothing. */
final class ByteWriter {
  private static final int USUAL = 512;

  private byte[] bytes = new byte[USUAL];
  private int size;

  void writeByte(int value) {
    makeRoom(1);
    bytes[size++] = (byte) value;
  }

  /** Writes seven bits a byte, the lowest first; a set highest bit tells that more follow. */
  void writeUnsigned(long value) {
    makeRoom(Long.BYTES + 2);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Writes the number so that those near zero, of either sign, stay short. */
  void writeSigned(long value) {
    writeUnsigned((value << 1) ^ (value >> 63));
  }

  /** Writes the number of bytes, then the bytes. */
  void writeBytes(byte[] added) {
    writeUnsigned(added.length);
    makeRoom(added.length);
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
  }

  /** Hands over what was written, its length first. */
  void sendTo(OutputStream out) throws IOException {
    VarInt.encode(size, out);
    out.write(bytes, 0, size);
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      // Room to spare: what stands behind a whole page must not copy it once more.
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size + USUAL, more), 2 * size));
    }
  }
}
