package org.dateline.steps;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coders.RecordCoder;
import org.dateline.events.EventQuality;
import org.dateline.model.CoveredArticle;

/** Adds up how well the articles of a run fall into events, as one value. */
public final class JudgeEvents
    extends PTransform<PCollection<CoveredArticle>, PCollectionView<EventQuality>> {
  private static final long serialVersionUID = 1L;

  private JudgeEvents() {}

  /** Returns the step. */
  public static JudgeEvents create() {
    return new JudgeEvents();
  }

  @Override
  public PCollectionView<EventQuality> expand(PCollection<CoveredArticle> articles) {
    return articles
        .apply("Add up quality", InTotal.of(new AddUp()))
        .apply("Show", View.asSingleton());
  }

  private static final class AddUp
      extends Combine.CombineFn<CoveredArticle, EventQuality, EventQuality> {
    private static final long serialVersionUID = 1L;

    @Override
    public EventQuality createAccumulator() {
      return EventQuality.NONE;
    }

    @Override
    public EventQuality addInput(EventQuality sum, CoveredArticle covered) {
      return sum.plus(EventQuality.of(covered.event()));
    }

    @Override
    public EventQuality mergeAccumulators(Iterable<EventQuality> sums) {
      EventQuality total = EventQuality.NONE;
      for (EventQuality sum : sums) {
        total = total.plus(sum);
      }
      return total;
    }

    @Override
    public EventQuality extractOutput(EventQuality sum) {
      return sum;
    }

    @Override
    public Coder<EventQuality> getAccumulatorCoder(
        CoderRegistry registry, Coder<CoveredArticle> input) {
      return RecordCoder.of(EventQuality.class);
    }

    @Override
    public Coder<EventQuality> getDefaultOutputCoder(
        CoderRegistry registry, Coder<CoveredArticle> input) {
      return RecordCoder.of(EventQuality.class);
    }
  }
}
