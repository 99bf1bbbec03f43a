package org.dateline.steps;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coders.RecordCoder;
import org.dateline.extract.citations.OutletDirectory;
import org.dateline.model.Article;

/** Learns from all articles which outlets there are, and under which names. */
public final class LearnOutlets
    extends PTransform<PCollection<Article>, PCollectionView<OutletDirectory>> {
  private static final long serialVersionUID = 1L;

  private LearnOutlets() {}

  /** Returns the step. */
  public static LearnOutlets create() {
    return new LearnOutlets();
  }

  @Override
  public PCollectionView<OutletDirectory> expand(PCollection<Article> articles) {
    return articles
        .apply("Add up names", InTotal.of(new AddUp()))
        .apply("Show", View.asSingleton());
  }

  private static final class AddUp extends CombineFn<Article, OutletDirectory, OutletDirectory> {
    private static final long serialVersionUID = 1L;

    @Override
    public OutletDirectory createAccumulator() {
      return OutletDirectory.NONE;
    }

    @Override
    public OutletDirectory addInput(OutletDirectory sum, Article article) {
      return sum.plus(OutletDirectory.of(article));
    }

    @Override
    public OutletDirectory mergeAccumulators(Iterable<OutletDirectory> sums) {
      OutletDirectory total = OutletDirectory.NONE;
      for (OutletDirectory sum : sums) {
        total = total.plus(sum);
      }
      return total;
    }

    @Override
    public OutletDirectory extractOutput(OutletDirectory sum) {
      return sum;
    }

    @Override
    public Coder<OutletDirectory> getAccumulatorCoder(
        CoderRegistry registry, Coder<Article> input) {
      return RecordCoder.of(OutletDirectory.class);
    }
  }
}
