package org.dateline.steps;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.coders.Packed;
import org.dateline.coders.PackedCoder;

/**
 * Packs what each bundle has for each bucket, so that a grouping moves few elements.
 *
 * @param <E> what comes in
 * @param <T> what is packed of it
 */
final class Pack<E, T> extends PTransform<PCollection<E>, PCollection<KV<Integer, Packed<T>>>> {
  private static final long serialVersionUID = 1L;

  private final SerializableFunction<E, Integer> bucket;
  private final SerializableFunction<E, T> value;
  private final SerializableFunction<Coder<E>, Coder<T>> coder;

  private Pack(
      SerializableFunction<E, Integer> bucket,
      SerializableFunction<E, T> value,
      SerializableFunction<Coder<E>, Coder<T>> coder) {
    this.bucket = bucket;
    this.value = value;
    this.coder = coder;
  }

  /** Packs elements for the bucket that the function names. */
  static <T> Pack<T, T> by(SerializableFunction<T, Integer> bucket) {
    return new Pack<>(bucket, element -> element, coder -> coder);
  }

  /** Packs values for the bucket that is their key. */
  static <T> Pack<KV<Integer, T>, T> byKey() {
    return new Pack<>(
        KV::getKey, KV::getValue, coder -> ((KvCoder<Integer, T>) coder).getValueCoder());
  }

  /** Returns the tag of packs of what the tag names, for a join. */
  static <T> TupleTag<Packed<T>> tag(TupleTag<T> elements) {
    return new TupleTag<>(elements.getId() + " packed");
  }

  /** Returns what a join brought of the elements that the tag names. */
  static <T> Iterable<T> unpack(CoGbkResult joined, TupleTag<T> elements) {
    return Packed.unpack(joined.getAll(tag(elements)));
  }

  @Override
  public PCollection<KV<Integer, Packed<T>>> expand(PCollection<E> input) {
    Coder<T> packed = coder.apply(input.getCoder());
    return input
        .apply("Fill packs", ParDo.of(new PackFn<>(bucket, value, packed)))
        .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.of(packed)));
  }

  private static final class PackFn<E, T> extends DoFn<E, KV<Integer, Packed<T>>> {
    private static final long serialVersionUID = 1L;

    /** Bytes that wait at most, over all buckets. */
    private static final int FULL = 8 << 20;

    /** Bytes of a pack from which on it is sent; most stay below the size of a piece. */
    private static final int FULL_PACK = Packed.PIECE / 2;

    private final SerializableFunction<E, Integer> bucket;
    private final SerializableFunction<E, T> value;
    private final Coder<T> coder;
    private transient SortedMap<Integer, Open<T>> open;
    private transient int waiting;

    PackFn(
        SerializableFunction<E, Integer> bucket, SerializableFunction<E, T> value, Coder<T> coder) {
      this.bucket = bucket;
      this.value = value;
      this.coder = coder;
    }

    @StartBundle
    public void start() {
      open = new TreeMap<>();
      waiting = 0;
    }

    @ProcessElement
    public void process(@Element E element, OutputReceiver<KV<Integer, Packed<T>>> out)
        throws IOException {
      Integer key = bucket.apply(element);
      Open<T> pack = open.computeIfAbsent(key, any -> new Open<>());
      waiting += pack.add(value.apply(element), coder);
      if (pack.bytes.size() >= FULL_PACK) {
        waiting -= pack.bytes.size();
        open.remove(key);
        pack.close(coder).forEach(piece -> out.output(KV.of(key, piece)));
      }
      if (waiting >= FULL) {
        open.forEach(
            (other, full) -> full.close(coder).forEach(piece -> out.output(KV.of(other, piece))));
        start();
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      open.forEach(
          (key, pack) ->
              pack.close(coder)
                  .forEach(
                      piece ->
                          context.output(
                              KV.of(key, piece),
                              GlobalWindow.INSTANCE.maxTimestamp(),
                              GlobalWindow.INSTANCE)));
      open = null;
    }
  }

  /** A pack that still takes elements. */
  private static final class Open<T> {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int count;

    int add(T value, Coder<T> coder) throws IOException {
      int before = bytes.size();
      coder.encode(value, bytes);
      count++;
      return bytes.size() - before;
    }

    List<Packed<T>> close(Coder<T> coder) {
      return Packed.of(coder, count, bytes.toByteArray());
    }
  }
}
