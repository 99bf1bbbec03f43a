package org.dateline.coders;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes any record whose components are primitives, strings, enums, instants, dates, big
 * decimals, arrays of bytes, ints or longs, records, and optionals, lists, sorted sets and maps of
 * these.
 *
 * <p>Deterministic: the components stand in the order of their declaration, sets and maps in the
 * order of their keys, and equal records have equal bytes. The length of the whole stands first, so
 * that both sides work in memory. Nothing may be null.
 *
 * @param <T> the record
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private transient volatile RecordForm form;

  private RecordCoder(Class<T> type, RecordForm form) {
    this.type = type;
    this.form = form;
  }

  /**
   * Returns the coder of the record.
   *
   * @throws IllegalArgumentException if a component has a type without a deterministic form
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type, RecordForm.of(type));
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    ByteWriter bytes = new ByteWriter();
    form().write(value, bytes);
    bytes.sendTo(out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.cast(form().read(ByteReader.of(in)));
  }

  @Override
  public void verifyDeterministic() {
    // Every form is deterministic; the others are refused when the coder is made.
  }

  @Override
  public boolean consistentWithEquals() {
    return !form().holdsArrays();
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type.equals(type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(RecordCoder.class, type);
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }

  private RecordForm form() {
    RecordForm made = form;
    if (made == null) {
      made = RecordForm.of(type);
      form = made;
    }
    return made;
  }

  /**
   * Returns the coder as a coder of the given type; the cast is safe because the type is its own.
   */
  static Coder<?> forRecord(Class<?> raw) {
    return of(raw.asSubclass(Record.class));
  }
}
