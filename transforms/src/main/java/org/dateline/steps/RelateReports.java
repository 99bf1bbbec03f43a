package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.coders.Packed;
import org.dateline.copies.CandidateFinder;
import org.dateline.copies.Candidates;
import org.dateline.copies.Fingerprints;
import org.dateline.events.EventFeatures;
import org.dateline.events.Likeness;
import org.dateline.events.Tie;
import org.dateline.events.ToRelate;
import org.dateline.model.ArticleId;

/**
 * Relates reports that have telling words in common: candidates meet, and those that are like each
 * other become neighbours. Returns the ties between neighbours.
 */
public final class RelateReports extends PTransform<PCollection<EventFeatures>, PCollection<Tie>> {
  private static final long serialVersionUID = 1L;

  /** Articles with one telling word that are all compared with each other. */
  public static final int SMALL_GROUP = 32;

  private final int buckets;

  private RelateReports(int buckets) {
    this.buckets = buckets;
  }

  /** Creates the step that meets candidates in so many buckets. */
  static RelateReports inBuckets(int buckets) {
    return new RelateReports(buckets);
  }

  @Override
  public PCollection<Tie> expand(PCollection<EventFeatures> reports) {
    int count = buckets;
    PCollection<Candidates> candidates =
        reports
            .apply(
                "Choose telling words",
                FlatMapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.integers(), TypeDescriptor.of(Fingerprints.class)))
                    .via(report -> FindCopies.split(report.fingerprints(), count)))
            .apply("Pack telling words", Pack.byKey())
            .apply("Group telling words", GroupByKey.create())
            .apply(
                "Find candidates",
                FlatMapElements.into(TypeDescriptor.of(Candidates.class))
                    .via(
                        bucket ->
                            CandidateFinder.find(Packed.unpack(bucket.getValue()), SMALL_GROUP)));
    TupleTag<EventFeatures> features = new TupleTag<>() {};
    TupleTag<Candidates> found = new TupleTag<>() {};
    return KeyedPCollectionTuple.of(
            Pack.tag(features),
            InBuckets.ofArticles("reports", reports, EventFeatures::id, buckets))
        .and(
            Pack.tag(found),
            InBuckets.ofArticles("candidates", candidates, Candidates::article, buckets))
        .apply("Bring candidates to their report", CoGroupByKey.create())
        .apply(
            "Send to candidates",
            FlatMapElements.into(
                    TypeDescriptors.kvs(
                        TypeDescriptors.integers(), TypeDescriptor.of(ToRelate.class)))
                .via(
                    bucket ->
                        CandidateRoutes.send(
                            Pack.unpack(bucket.getValue(), features),
                            EventFeatures::id,
                            Pack.unpack(bucket.getValue(), found),
                            count,
                            Metrics.counter(RelateReports.class, "event_candidate_pairs"),
                            (report, others) -> new ToRelate(report.withoutLabels(), others))))
        .apply("Pack to relate", Pack.byKey())
        .apply("Meet candidates", GroupByKey.create())
        .apply(
            "Relate",
            FlatMapElements.into(TypeDescriptor.of(Tie.class))
                .via(bucket -> relate(Packed.unpack(bucket.getValue()))));
  }

  private static List<Tie> relate(Iterable<ToRelate> bucket) {
    Map<ArticleId, EventFeatures> present = new HashMap<>();
    Map<ArticleId, List<ArticleId>> others = new HashMap<>();
    for (ToRelate report : bucket) {
      present.put(report.report().id(), report.report());
      others.put(report.report().id(), report.others());
    }
    List<Tie> ties = new ArrayList<>();
    others.forEach(
        (report, candidates) -> {
          for (ArticleId other : candidates) {
            double likeness = Likeness.of(present.get(report), present.get(other));
            if (likeness >= Likeness.NEIGHBOURS) {
              ties.add(Tie.of(report, other, likeness));
            }
          }
        });
    return ties;
  }
}
