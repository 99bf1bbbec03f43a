package org.dateline.coders;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.apache.beam.sdk.coders.Coder;
import org.dateline.model.Hex;

/**
 * Some elements on their way to one bucket, as bytes. Engines pay for every element of a grouping;
 * and whenever a bundle reaches a key, the direct runner encodes and decodes all that waits there,
 * which of bytes is but a copy.
 *
 * <p>What is longer than {@link #PIECE} travels in pieces: an engine that sorts in buffers fails at
 * a record that outgrows one, and its smallest buffers hold 320 kB.
 *
 * @param <T> the elements
 */
public final class Packed<T> {
  /** Bytes of a piece, at most. */
  public static final int PIECE = 1 << 17;

  /** Bytes of a pack that its name regards one by one. */
  private static final int BEGINNING = 1 << 12;

  private final Coder<T> coder;
  private final int count;
  private final Piece piece;

  Packed(Coder<T> coder, int count, Piece piece) {
    this.coder = coder;
    this.count = count;
    this.piece = piece;
  }

  /**
   * Packs elements.
   *
   * @param count number of elements
   * @param bytes the elements as the coder writes them, one behind the other
   * @return the pack, or its pieces, all of which must reach the bucket
   */
  public static <T> List<Packed<T>> of(Coder<T> coder, int count, byte[] bytes) {
    if (bytes.length <= PIECE) {
      return List.of(new Packed<>(coder, count, Piece.whole(bytes)));
    }
    String pack = name(bytes);
    int pieces = (bytes.length + PIECE - 1) / PIECE;
    return IntStream.range(0, pieces)
        .mapToObj(
            i -> {
              int end = Math.min(bytes.length, (i + 1) * PIECE);
              return new Piece(pack, i, pieces, Arrays.copyOfRange(bytes, i * PIECE, end));
            })
        .map(piece -> new Packed<>(coder, count, piece))
        .toList();
  }

  /**
   * Returns the name of a pack, by its beginning, which tells where its first element comes from,
   * and a checksum of each piece. A digest of all bytes takes a fifth of the time of parsing a
   * page.
   */
  private static String name(byte[] bytes) {
    MessageDigest sha = Hex.sha256();
    sha.update(bytes, 0, Math.min(BEGINNING, bytes.length));
    for (int at = 0; at < bytes.length; at += PIECE) {
      CRC32C sum = new CRC32C();
      sum.update(bytes, at, Math.min(PIECE, bytes.length - at));
      sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, sum.getValue()));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Returns the elements of all packs, decoded anew each time that they are asked for. */
  public static <T> Iterable<T> unpack(Iterable<Packed<T>> packs) {
    return () -> new Elements<>(packs.iterator());
  }

  int count() {
    return count;
  }

  Piece piece() {
    return piece;
  }

  private static final class Elements<T> implements Iterator<T> {
    private final Iterator<Packed<T>> packs;
    private final Pieces pieces = new Pieces();
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
        Optional<byte[]> whole = pieces.join(pack.piece);
        if (whole.isPresent()) {
          coder = pack.coder;
          in = new ByteArrayInputStream(whole.get());
          left = pack.count;
        }
      }
      if (left == 0) {
        pieces.requireNone();
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
