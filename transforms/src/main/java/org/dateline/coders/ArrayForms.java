package org.dateline.coders;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Forms of arrays of numbers: fixed width, since hashes do not get shorter. */
final class ArrayForms {
  static final Form BYTES =
      new ArrayForm() {
        @Override
        public void write(Object value, ByteWriter out) {
          out.writeBytes((byte[]) value);
        }

        @Override
        public Object read(ByteReader in) throws IOException {
          return in.readBytes();
        }
      };

  static final Form INTS =
      new ArrayForm() {
        @Override
        public void write(Object value, ByteWriter out) {
          int[] ints = (int[]) value;
          ByteBuffer buffer = ByteBuffer.allocate(ints.length * Integer.BYTES);
          buffer.asIntBuffer().put(ints);
          out.writeBytes(buffer.array());
        }

        @Override
        public Object read(ByteReader in) throws IOException {
          byte[] bytes = in.readBytes();
          int[] ints = new int[bytes.length / Integer.BYTES];
          ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
          return ints;
        }
      };

  static final Form LONGS =
      new ArrayForm() {
        @Override
        public void write(Object value, ByteWriter out) {
          long[] longs = (long[]) value;
          ByteBuffer buffer = ByteBuffer.allocate(longs.length * Long.BYTES);
          buffer.asLongBuffer().put(longs);
          out.writeBytes(buffer.array());
        }

        @Override
        public Object read(ByteReader in) throws IOException {
          byte[] bytes = in.readBytes();
          long[] longs = new long[bytes.length / Long.BYTES];
          ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
          return longs;
        }
      };

  private ArrayForms() {}

  private abstract static class ArrayForm implements Form {
    @Override
    public boolean holdsArrays() {
      return true;
    }
  }
}
