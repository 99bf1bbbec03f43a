package org.dateline.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.coders.Packed;
import org.dateline.coders.RecordCoder;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.CoverageSettings;
import org.dateline.coverage.EarlierReports;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.MeasuredEvent;
import org.dateline.coverage.OutletActivity;
import org.dateline.coverage.OutletTrace;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;

/**
 * Measures every event, and adds up what outlets did over all events. Grows with the largest bucket
 * of events: their articles, without their texts, are in memory at once.
 */
public final class MeasureCoverage
    extends PTransform<PCollection<CoveredArticle>, PCollectionTuple> {
  /** The articles, with the ids of utterances and entities that are the same in all of an event. */
  public static final TupleTag<CoveredArticle> ARTICLES = new TupleTag<>() {};

  /** One element per event. */
  public static final TupleTag<EventCoverage> EVENTS = new TupleTag<>() {};

  /** One element: totals by outlet and by pair of outlets. */
  public static final TupleTag<CorpusTotals> TOTALS = new TupleTag<>() {};

  /** One element: what every outlet published, by day. */
  public static final TupleTag<OutletActivity> ACTIVITY = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final int buckets;
  private final CoverageSettings settings;
  private final List<PCollectionView<EarlierReports>> earlier;

  private MeasureCoverage(
      int buckets, CoverageSettings settings, List<PCollectionView<EarlierReports>> earlier) {
    this.buckets = buckets;
    this.settings = settings;
    this.earlier = earlier;
  }

  /** Measures by the given number of buckets of events. */
  public static MeasureCoverage inBuckets(int buckets, CoverageSettings settings) {
    return new MeasureCoverage(buckets, settings, List.of());
  }

  /** Measures who was first also by what earlier runs reported. */
  public MeasureCoverage after(PCollectionView<EarlierReports> reports) {
    return new MeasureCoverage(buckets, settings, List.of(reports));
  }

  @Override
  public PCollectionTuple expand(PCollection<CoveredArticle> articles) {
    PCollection<OutletActivity> activity =
        articles.apply(
            "Count outlet days",
            InTotal.of(
                new Counting<>(
                    OutletTrace.class,
                    OutletActivity.class,
                    (CoveredArticle covered) -> OutletTrace.of(covered),
                    OutletActivity::of)));
    PCollectionView<OutletActivity> view = activity.apply("Show outlet days", View.asSingleton());
    int count = buckets;
    PCollectionTuple measured =
        articles
            .apply(
                "Group events",
                InBuckets.by(covered -> InBuckets.of(covered.event().event(), count)))
            .apply(
                "Measure events",
                ParDo.of(new Measure(settings, view, earlier))
                    .withSideInputs(view)
                    .withSideInputs(earlier)
                    .withOutputTags(ARTICLES, TupleTagList.of(EVENTS)));
    PCollection<CorpusTotals> totals =
        measured.get(EVENTS).apply("Add up outlets", InTotal.of(new AddUp()));
    return measured.and(TOTALS, totals).and(ACTIVITY, activity);
  }

  private static final class Measure
      extends DoFn<KV<Integer, Iterable<Packed<CoveredArticle>>>, CoveredArticle> {
    private static final long serialVersionUID = 1L;

    private final CoverageSettings settings;
    private final PCollectionView<OutletActivity> activity;
    private final List<PCollectionView<EarlierReports>> earlier;

    Measure(
        CoverageSettings settings,
        PCollectionView<OutletActivity> activity,
        List<PCollectionView<EarlierReports>> earlier) {
      this.settings = settings;
      this.activity = activity;
      this.earlier = earlier;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      SortedMap<EventId, List<CoveredArticle>> events = new TreeMap<>();
      for (CoveredArticle covered : Packed.unpack(context.element().getValue())) {
        events.computeIfAbsent(covered.event().event(), event -> new ArrayList<>()).add(covered);
      }
      OutletActivity outlets = context.sideInput(activity);
      EarlierReports remembered =
          earlier.isEmpty() ? EarlierReports.NONE : context.sideInput(earlier.get(0));
      for (List<CoveredArticle> articles : events.values()) {
        MeasuredEvent measured = MeasuredEvent.of(articles, remembered, outlets, settings);
        measured.articles().forEach(context::output);
        context.output(EVENTS, measured.coverage());
      }
    }
  }

  private static final class AddUp
      extends Combine.CombineFn<EventCoverage, CorpusTotals, CorpusTotals> {
    private static final long serialVersionUID = 1L;

    @Override
    public CorpusTotals createAccumulator() {
      return CorpusTotals.none();
    }

    @Override
    public CorpusTotals addInput(CorpusTotals totals, EventCoverage event) {
      return totals.add(CorpusTotals.of(event));
    }

    @Override
    public CorpusTotals mergeAccumulators(Iterable<CorpusTotals> all) {
      CorpusTotals merged = CorpusTotals.none();
      all.forEach(merged::add);
      return merged;
    }

    @Override
    public CorpusTotals extractOutput(CorpusTotals totals) {
      return totals;
    }

    @Override
    public Coder<CorpusTotals> getAccumulatorCoder(
        CoderRegistry registry, Coder<EventCoverage> input) {
      return RecordCoder.of(CorpusTotals.class);
    }
  }
}
