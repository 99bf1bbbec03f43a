package org.dateline.coders;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.coders.Coder;

/**
 * Some elements on their way to one bucket, as bytes. Engines pay for every element of a grouping;
 * and whenever a bundle reaches a key, the direct runner encodes and decodes all that waits there,
 * which of bytes is but a copy.
 *
 * @param <T> the elements
 */
public final class Packed<T> {
  private final Coder<T> coder;
  private final int count;
  private final byte[] bytes;

  /**
   * Packs elements.
   *
   * @param count number of elements
   * @param bytes the elements as the coder writes them, one behind the other
   */
  public Packed(Coder<T> coder, int count, byte[] bytes) {
    this.coder = coder;
    this.count = count;
    this.bytes = bytes;
  }

  /** Returns the elements of all packs, decoded anew each time that they are asked for. */
  public static <T> Iterable<T> unpack(Iterable<Packed<T>> packs) {
    return () -> new Elements<>(packs.iterator());
  }

  int count() {
    return count;
  }

  byte[] bytes() {
    return bytes;
  }

  private static final class Elements<T> implements Iterator<T> {
    private final Iterator<Packed<T>> packs;
    private Coder<T> coder;
    private InputStream in;
    private int left;

    Elements(Iterator<Packed<T>> packs) {
      this.packs = packs;
    }

    @Override
    public boolean hasNext() {
      while (left == 0 && packs.hasNext()) {
        Packed<T> pack = packs.next();
        coder = pack.coder;
        in = new ByteArrayInputStream(pack.bytes);
        left = pack.count;
      }
      return left > 0;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      left--;
      try {
        return coder.decode(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
