package org.dateline.steps;

import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.dateline.coders.Packed;

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
      PCollection<A> none =
          input
              .getPipeline()
              .apply("Begin", Impulse.create())
              .apply("Take none", ParDo.of(new NoneFn<>(sum)))
              .setCoder(sums);
      PCollection<A> some =
          input.apply("Add up each bundle", ParDo.of(new AddFn<>(sum))).setCoder(sums);
      return PCollectionList.of(none)
          .and(some)
          .apply("Join sums", Flatten.pCollections())
          .apply("Bring sums together", InBuckets.by(any -> 0))
          .apply("Add up sums", ParDo.of(new MergeFn<>(sum)))
          .setCoder(total);
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("no coder for the sums of " + sum, e);
    }
  }

  private static final class NoneFn<A> extends DoFn<byte[], A> {
    private static final long serialVersionUID = 1L;

    private final CombineFn<?, A, ?> sum;

    NoneFn(CombineFn<?, A, ?> sum) {
      this.sum = sum;
    }

    @ProcessElement
    public void process(OutputReceiver<A> out) {
      out.output(sum.createAccumulator());
    }
  }

  private static final class AddFn<I, A> extends DoFn<I, A> {
    private static final long serialVersionUID = 1L;

    private final CombineFn<I, A, ?> sum;
    private transient A total;

    AddFn(CombineFn<I, A, ?> sum) {
      this.sum = sum;
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
    public void finish(FinishBundleContext context) {
      context.output(total, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
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
