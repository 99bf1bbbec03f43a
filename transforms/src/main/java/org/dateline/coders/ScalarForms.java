package org.dateline.coders;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Forms of single values. */
final class ScalarForms {
  static final Form INT =
      form((v, out) -> out.writeSigned((Integer) v), in -> Math.toIntExact(in.readSigned()));
  static final Form LONG = form((v, out) -> out.writeSigned((Long) v), ByteReader::readSigned);
  static final Form BOOLEAN =
      form((v, out) -> out.writeByte((Boolean) v ? 1 : 0), in -> in.readByte() != 0);

  /** By bits; every NaN is written alike. */
  static final Form DOUBLE =
      form(
          (v, out) -> out.writeSigned(Double.doubleToLongBits((Double) v)),
          in -> Double.longBitsToDouble(in.readSigned()));

  static final Form STRING =
      form(
          (v, out) -> out.writeBytes(((String) v).getBytes(StandardCharsets.UTF_8)),
          ByteReader::readString);
  static final Form INSTANT =
      form(
          (v, out) -> {
            out.writeSigned(((Instant) v).getEpochSecond());
            out.writeSigned(((Instant) v).getNano());
          },
          in -> Instant.ofEpochSecond(in.readSigned(), in.readSigned()));
  static final Form DATE =
      form(
          (v, out) -> out.writeSigned(((LocalDate) v).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.readSigned()));

  static final Form OFFSET =
      form(
          (v, out) -> out.writeSigned(((ZoneOffset) v).getTotalSeconds()),
          in -> ZoneOffset.ofTotalSeconds(Math.toIntExact(in.readSigned())));

  /** Scale and digits: 1.0 and 1.00 are not equal, and neither are their bytes. */
  static final Form DECIMAL =
      form(
          (v, out) -> {
            out.writeSigned(((BigDecimal) v).scale());
            out.writeBytes(((BigDecimal) v).unscaledValue().toByteArray());
          },
          in -> {
            int scale = Math.toIntExact(in.readSigned());
            return new BigDecimal(new BigInteger(in.readBytes()), scale);
          });

  private ScalarForms() {}

  /** By position: both ends run the same jar. */
  static Form ofEnum(Object[] constants) {
    return form(
        (v, out) -> out.writeSigned(((Enum<?>) v).ordinal()),
        in -> constants[Math.toIntExact(in.readSigned())]);
  }

  private static Form form(Writer writer, Reader reader) {
    return new Form() {
      @Override
      public void write(Object value, ByteWriter out) throws IOException {
        writer.write(value, out);
      }

      @Override
      public Object read(ByteReader in) throws IOException {
        return reader.read(in);
      }
    };
  }

  private interface Writer {
    void write(Object value, ByteWriter out) throws IOException;
  }

  private interface Reader {
    Object read(ByteReader in) throws IOException;
  }
}
