package org.dateline.steps;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.dateline.coders.Packed;
import org.dateline.coders.PackedCoder;

/**
 * Adds all elements up to one value, which is there even if they are none. The sums of the bundles
 * travel in packs: as elements of an engine's own sum they may outgrow what it can sort.
 *
 * @param <I> elements
 * @param <A> sums
 * @param <O> what the sum of all becomes
 */
public final class InTotal<I, A, O> extends PTransform<PCollection<I>, PCollection<O>> {
  private static final long serialVersionUID = 1L;

  private final CombineFn<I, A, O> sum;

  private InTotal(CombineFn<I, A, O> sum) {
    this.sum = sum;
  }

  /** Adds elements up as the function says. */
  public static <I, A, O> InTotal<I, A, O> of(CombineFn<I, A, O> sum) {
    return new InTotal<>(sum);
  }

  @Override
  public PCollection<O> expand(PCollection<I> input) {
    CoderRegistry registry = input.getPipeline().getCoderRegistry();
    try {
      Coder<A> sums = sum.getAccumulatorCoder(registry, input.getCoder());
      Coder<O> total = sum.getDefaultOutputCoder(registry, input.getCoder());
      KvCoder<Integer, Packed<A>> packs = KvCoder.of(VarIntCoder.of(), PackedCoder.of(sums));
      PCollection<KV<Integer, Packed<A>>> none =
          input
              .getPipeline()
              .apply("Begin", Impulse.create())
              .apply("Take none", ParDo.of(new NoneFn<>(sum, sums)))
              .setCoder(packs);
      PCollection<KV<Integer, Packed<A>>> some =
          input.apply("Add up each bundle", ParDo.of(new AddFn<>(sum, sums))).setCoder(packs);
      return PCollectionList.of(none)
          .and(some)
          .apply("Join sums", Flatten.pCollections())
          .apply("Bring sums together", GroupByKey.create())
          .apply("Add up sums", ParDo.of(new MergeFn<>(sum)))
          .setCoder(total);
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("no coder for the sums of " + sum, e);
    }
  }

  private static <A> List<KV<Integer, Packed<A>>> packed(A total, Coder<A> sums)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sums.encode(total, bytes);
    return Packed.of(sums, 1, bytes.toByteArray()).stream().map(piece -> KV.of(0, piece)).toList();
  }

  private static final class NoneFn<A> extends DoFn<byte[], KV<Integer, Packed<A>>> {
    private static final long serialVersionUID = 1L;

    private final CombineFn<?, A, ?> sum;
    private final Coder<A> sums;

    NoneFn(CombineFn<?, A, ?> sum, Coder<A> sums) {
      this.sum = sum;
      this.sums = sums;
    }

    @ProcessElement
    public void process(OutputReceiver<KV<Integer, Packed<A>>> out) throws IOException {
      packed(sum.createAccumulator(), sums).forEach(out::output);
    }
  }

  private static final class AddFn<I, A> extends DoFn<I, KV<Integer, Packed<A>>> {
    private static final long serialVersionUID = 1L;

    private final CombineFn<I, A, ?> sum;
    private final Coder<A> sums;
    private transient A total;

    AddFn(CombineFn<I, A, ?> sum, Coder<A> sums) {
      this.sum = sum;
      this.sums = sums;
    }

    @StartBundle
    public void start() {
      total = sum.createAccumulator();
    }

    @ProcessElement
    public void process(@Element I element) {
      total = sum.addInput(total, element);
    }

    @FinishBundle
    public void finish(FinishBundleContext context) throws IOException {
      for (KV<Integer, Packed<A>> piece : packed(total, sums)) {
        context.output(piece, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
      }
      total = null;
    }
  }

  private static final class MergeFn<A, O> extends DoFn<KV<Integer, Iterable<Packed<A>>>, O> {
    private static final long serialVersionUID = 1L;

    private final CombineFn<?, A, O> sum;

    MergeFn(CombineFn<?, A, O> sum) {
      this.sum = sum;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Packed<A>>> sums, OutputReceiver<O> out) {
      out.output(sum.extractOutput(sum.mergeAccumulators(Packed.unpack(sums.getValue()))));
    }
  }
}
