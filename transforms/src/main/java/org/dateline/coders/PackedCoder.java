package org.dateline.coders;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.StructuredCoder;
import org.apache.beam.sdk.util.VarInt;

/**
 * Encodes {@link Packed} elements: their number, the number of pieces and, if there are several,
 * which one of which pack; the number of bytes and the bytes.
 *
 * @param <T> the elements
 */
public final class PackedCoder<T> extends StructuredCoder<Packed<T>> {
  private static final long serialVersionUID = 1L;

  private final Coder<T> element;

  private PackedCoder(Coder<T> element) {
    this.element = element;
  }

  /** Returns the coder of elements that the given coder wrote. */
  public static <T> PackedCoder<T> of(Coder<T> element) {
    return new PackedCoder<>(element);
  }

  @Override
  public void encode(Packed<T> value, OutputStream out) throws IOException {
    Piece piece = value.piece();
    VarInt.encode(value.count(), out);
    VarInt.encode(piece.of(), out);
    if (!piece.isWhole()) {
      VarInt.encode(piece.number(), out);
      StringUtf8Coder.of().encode(piece.pack(), out);
    }
    VarInt.encode(piece.bytes().length, out);
    out.write(piece.bytes());
  }

  @Override
  public Packed<T> decode(InputStream in) throws IOException {
    int count = VarInt.decodeInt(in);
    int pieces = VarInt.decodeInt(in);
    boolean isWhole = pieces == 1;
    int number = isWhole ? 0 : VarInt.decodeInt(in);
    String pack = isWhole ? "" : StringUtf8Coder.of().decode(in);
    int size = VarInt.decodeInt(in);
    if (size < 0 || size > Packed.PIECE) {
      throw new CoderException("no piece of packed elements has " + size + " bytes");
    }
    byte[] bytes = new byte[size];
    if (in.readNBytes(bytes, 0, size) != size) {
      throw new EOFException("packed elements were cut off");
    }
    return new Packed<>(element, count, new Piece(pack, number, pieces, bytes));
  }

  @Override
  public List<? extends Coder<?>> getCoderArguments() {
    return List.of(element);
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    verifyDeterministic(this, "packed elements have the bytes of their coder", element);
  }
}
