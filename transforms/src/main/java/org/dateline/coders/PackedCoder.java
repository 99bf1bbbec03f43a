package org.dateline.coders;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StructuredCoder;
import org.apache.beam.sdk.util.VarInt;

/**
 * Encodes {@link Packed} elements: their number, the number of their bytes, their bytes.
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
    VarInt.encode(value.count(), out);
    VarInt.encode(value.bytes().length, out);
    out.write(value.bytes());
  }

  @Override
  public Packed<T> decode(InputStream in) throws IOException {
    int count = VarInt.decodeInt(in);
    int size = VarInt.decodeInt(in);
    byte[] bytes = in.readNBytes(size);
    if (bytes.length != size) {
      throw new EOFException("packed elements were cut off");
    }
    return new Packed<>(element, count, bytes);
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
