package org.dateline.coders;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.beam.sdk.util.VarInt;

/** Forms of single values. */
final class ScalarForms {
  static final Form INT =
      form((v, out) -> writeLong((Integer) v, out), in -> Math.toIntExact(readLong(in)));
  static final Form LONG = form((v, out) -> writeLong((Long) v, out), ScalarForms::readLong);
  static final Form BOOLEAN =
      form((v, out) -> out.write((Boolean) v ? 1 : 0), in -> readByte(in) != 0);

  /** By bits; every NaN is written alike. */
  static final Form DOUBLE =
      form(
          (v, out) -> writeLong(Double.doubleToLongBits((Double) v), out),
          in -> Double.longBitsToDouble(readLong(in)));

  static final Form STRING =
      form(
          (v, out) -> writeBytes(((String) v).getBytes(StandardCharsets.UTF_8), out),
          in -> new String(readBytes(in), StandardCharsets.UTF_8));
  static final Form INSTANT =
      form(
          (v, out) -> {
            writeLong(((Instant) v).getEpochSecond(), out);
            writeLong(((Instant) v).getNano(), out);
          },
          in -> Instant.ofEpochSecond(readLong(in), readLong(in)));
  static final Form DATE =
      form(
          (v, out) -> writeLong(((LocalDate) v).toEpochDay(), out),
          in -> LocalDate.ofEpochDay(readLong(in)));

  /** Scale and digits: 1.0 and 1.00 are not equal, and neither are their bytes. */
  static final Form DECIMAL =
      form(
          (v, out) -> {
            writeLong(((BigDecimal) v).scale(), out);
            writeBytes(((BigDecimal) v).unscaledValue().toByteArray(), out);
          },
          in -> {
            int scale = Math.toIntExact(readLong(in));
            return new BigDecimal(new BigInteger(readBytes(in)), scale);
          });

  private ScalarForms() {}

  /** By position: both ends run the same jar. */
  static Form ofEnum(Object[] constants) {
    return form(
        (v, out) -> writeLong(((Enum<?>) v).ordinal(), out),
        in -> constants[Math.toIntExact(readLong(in))]);
  }

  static void writeLong(long value, OutputStream out) throws IOException {
    // Zigzag, so that small negative numbers stay short.
    VarInt.encode((value << 1) ^ (value >> 63), out);
  }

  static long readLong(InputStream in) throws IOException {
    long zigzag = VarInt.decodeLong(in);
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  static void writeBytes(byte[] bytes, OutputStream out) throws IOException {
    VarInt.encode(bytes.length, out);
    out.write(bytes);
  }

  static byte[] readBytes(InputStream in) throws IOException {
    byte[] bytes = new byte[VarInt.decodeInt(in)];
    new DataInputStream(in).readFully(bytes);
    return bytes;
  }

  private static int readByte(InputStream in) throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException("a record was cut off");
    }
    return b;
  }

  private static Form form(Writer writer, Reader reader) {
    return new Form() {
      @Override
      public void write(Object value, OutputStream out) throws IOException {
        writer.write(value, out);
      }

      @Override
      public Object read(InputStream in) throws IOException {
        return reader.read(in);
      }
    };
  }

  private interface Writer {
    void write(Object value, OutputStream out) throws IOException;
  }

  private interface Reader {
    Object read(InputStream in) throws IOException;
  }
}
