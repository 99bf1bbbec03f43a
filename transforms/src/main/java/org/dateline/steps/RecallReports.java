package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.coders.Packed;
import org.dateline.coverage.EarlierReport;
import org.dateline.coverage.EarlierReports;
import org.dateline.memory.RememberedArticle;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;

/** Takes from memory the reports on events that go on in this run. */
public final class RecallReports
    extends PTransform<PCollectionTuple, PCollectionView<EarlierReports>> {
  /** All that is remembered. */
  public static final TupleTag<RememberedArticle> MEMORY = new TupleTag<>() {};

  /** The articles of this run. */
  public static final TupleTag<CoveredArticle> ARTICLES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final int buckets;

  private RecallReports(int buckets) {
    this.buckets = buckets;
  }

  /** Returns the step over the given number of ranges of ids. */
  public static RecallReports inBuckets(int buckets) {
    return new RecallReports(buckets);
  }

  @Override
  public PCollectionView<EarlierReports> expand(PCollectionTuple input) {
    int count = buckets;
    TupleTag<EarlierReport> earlier = new TupleTag<>() {};
    TupleTag<EventId> events = new TupleTag<>() {};
    PCollection<KV<Integer, Packed<EarlierReport>>> reports =
        InBuckets.named(
            "reports",
            input
                .get(MEMORY)
                .apply(
                    "Take reports",
                    MapElements.into(TypeDescriptor.of(EarlierReport.class))
                        .via(RememberedArticle::report)),
            report -> InBuckets.of(report.event(), count));
    PCollection<KV<Integer, Packed<EventId>>> ongoing =
        InBuckets.named(
            "events",
            input
                .get(ARTICLES)
                .apply(
                    "Take events",
                    MapElements.into(TypeDescriptor.of(EventId.class))
                        .via(covered -> covered.event().event())),
            event -> InBuckets.of(event, count));
    return KeyedPCollectionTuple.of(Pack.tag(earlier), reports)
        .and(Pack.tag(events), ongoing)
        .apply("Bring reports to their event", CoGroupByKey.create())
        .apply(
            "Keep those that go on",
            FlatMapElements.into(TypeDescriptor.of(EarlierReport.class))
                .via(
                    bucket ->
                        ongoing(
                            Pack.unpack(bucket.getValue(), earlier),
                            Pack.unpack(bucket.getValue(), events))))
        .apply(
            "Gather reports",
            InTotal.of(
                new Counting<>(
                    EarlierReport.class,
                    EarlierReports.class,
                    (EarlierReport report) -> List.of(report),
                    counts -> EarlierReports.of(counts.keySet()))))
        .apply("Show", View.asSingleton());
  }

  private static List<EarlierReport> ongoing(
      Iterable<EarlierReport> reports, Iterable<EventId> events) {
    Set<EventId> known = new HashSet<>();
    events.forEach(known::add);
    List<EarlierReport> kept = new ArrayList<>();
    for (EarlierReport report : reports) {
      if (known.contains(report.event())) {
        kept.add(report);
      }
    }
    return kept;
  }
}
