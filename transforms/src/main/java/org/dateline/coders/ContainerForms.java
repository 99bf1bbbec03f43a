package org.dateline.coders;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.apache.beam.sdk.util.VarInt;

/** Forms of values that hold values. */
final class ContainerForms {
  private ContainerForms() {}

  static Form ofOptional(Form element) {
    return new Form() {
      @Override
      public void write(Object value, OutputStream out) throws IOException {
        Optional<?> optional = (Optional<?>) value;
        out.write(optional.isPresent() ? 1 : 0);
        if (optional.isPresent()) {
          element.write(optional.get(), out);
        }
      }

      @Override
      public Object read(InputStream in) throws IOException {
        return in.read() == 1 ? Optional.of(element.read(in)) : Optional.empty();
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
      public void write(Object value, OutputStream out) throws IOException {
        writeAll((List<?>) value, element, out);
      }

      @Override
      public Object read(InputStream in) throws IOException {
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
      public void write(Object value, OutputStream out) throws IOException {
        writeAll((SortedSet<?>) value, element, out);
      }

      @Override
      public Object read(InputStream in) throws IOException {
        return new TreeSet<>(readAll(element, in));
      }
    };
  }

  /** Keys in their natural order, whatever the map's own. */
  static Form ofMap(Form key, Form value) {
    return new Form() {
      @Override
      public void write(Object map, OutputStream out) throws IOException {
        SortedMap<?, ?> sorted = new TreeMap<>((Map<?, ?>) map);
        VarInt.encode(sorted.size(), out);
        for (Map.Entry<?, ?> entry : sorted.entrySet()) {
          key.write(entry.getKey(), out);
          value.write(entry.getValue(), out);
        }
      }

      @Override
      public Object read(InputStream in) throws IOException {
        int size = VarInt.decodeInt(in);
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

  private static void writeAll(Collection<?> values, Form element, OutputStream out)
      throws IOException {
    VarInt.encode(values.size(), out);
    for (Object value : values) {
      element.write(value, out);
    }
  }

  private static List<Object> readAll(Form element, InputStream in) throws IOException {
    int size = VarInt.decodeInt(in);
    List<Object> values = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      values.add(element.read(in));
    }
    return values;
  }
}
