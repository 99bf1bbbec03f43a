package org.dateline.coders;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Forms of values that hold values. */
final class ContainerForms {
  private ContainerForms() {}

  static Form ofOptional(Form element) {
    return new Form() {
      @Override
      public void write(Object value, ByteWriter out) throws IOException {
        Optional<?> optional = (Optional<?>) value;
        out.writeByte(optional.isPresent() ? 1 : 0);
        if (optional.isPresent()) {
          element.write(optional.get(), out);
        }
      }

      @Override
      public Object read(ByteReader in) throws IOException {
        return in.readByte() == 1 ? Optional.of(element.read(in)) : Optional.empty();
      }

      @Override
      public boolean holdsArrays() {
        return element.holdsArrays();
      }
    };
  }

  static Form ofList(Form element) {
    return new Form() {
      @Override
      public void write(Object value, ByteWriter out) throws IOException {
        writeAll((List<?>) value, element, out);
      }

      @Override
      public Object read(ByteReader in) throws IOException {
        return Collections.unmodifiableList(readAll(element, in));
      }

      @Override
      public boolean holdsArrays() {
        return element.holdsArrays();
      }
    };
  }

  static Form ofSet(Form element) {
    return new Form() {
      @Override
      public void write(Object value, ByteWriter out) throws IOException {
        writeAll((SortedSet<?>) value, element, out);
      }

      @Override
      public Object read(ByteReader in) throws IOException {
        return new TreeSet<>(readAll(element, in));
      }
    };
  }

  /** Keys in their natural order, whatever the map's own. */
  static Form ofMap(Form key, Form value) {
    return new Form() {
      @Override
      public void write(Object map, ByteWriter out) throws IOException {
        SortedMap<?, ?> sorted = new TreeMap<>((Map<?, ?>) map);
        out.writeUnsigned(sorted.size());
        for (Map.Entry<?, ?> entry : sorted.entrySet()) {
          key.write(entry.getKey(), out);
          value.write(entry.getValue(), out);
        }
      }

      @Override
      public Object read(ByteReader in) throws IOException {
        int size = in.readSize();
        SortedMap<Object, Object> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
          map.put(key.read(in), value.read(in));
        }
        return map;
      }

      @Override
      public boolean holdsArrays() {
        return value.holdsArrays();
      }
    };
  }

  private static void writeAll(Collection<?> values, Form element, ByteWriter out)
      throws IOException {
    out.writeUnsigned(values.size());
    for (Object value : values) {
      element.write(value, out);
    }
  }

  private static List<Object> readAll(Form element, ByteReader in) throws IOException {
    int size = in.readSize();
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(element.read(in));
    }
    return values;
  }
}
