package org.dateline.coders;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Forms of arrays of numbers: fixed width, since hashes do not get shorter. */
final class ArrayForms {
  static final Form BYTES =
      new ArrayForm() {
        @Override
        public void write(Object value, OutputStream out) throws IOException {
          ScalarForms.writeBytes((byte[]) value, out);
        }

        @Override
        public Object read(InputStream in) throws IOException {
          return ScalarForms.readBytes(in);
        }
      };

  static final Form INTS =
      new ArrayForm() {
        @Override
        public void write(Object value, OutputStream out) throws IOException {
          int[] ints = (int[]) value;
          ByteBuffer buffer = ByteBuffer.allocate(ints.length * Integer.BYTES);
          buffer.asIntBuffer().put(ints);
          ScalarForms.writeBytes(buffer.array(), out);
        }

        @Override
        public Object read(InputStream in) throws IOException {
          byte[] bytes = ScalarForms.readBytes(in);
          int[] ints = new int[bytes.length / Integer.BYTES];
          ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
          return ints;
        }
      };

  static final Form LONGS =
      new ArrayForm() {
        @Override
        public void write(Object value, OutputStream out) throws IOException {
          long[] longs = (long[]) value;
          ByteBuffer buffer = ByteBuffer.allocate(longs.length * Long.BYTES);
          buffer.asLongBuffer().put(longs);
          ScalarForms.writeBytes(buffer.array(), out);
        }

        @Override
        public Object read(InputStream in) throws IOException {
          byte[] bytes = ScalarForms.readBytes(in);
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
