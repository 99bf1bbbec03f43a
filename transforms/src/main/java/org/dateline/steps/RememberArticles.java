package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.copies.CopyFeatures;
import org.dateline.coverage.EarlierReport;
import org.dateline.events.EventFeatures;
import org.dateline.memory.RememberedArticle;
import org.dateline.model.ArticleId;
import org.dateline.model.CoveredArticle;

/** Puts together what later runs need of the articles of this one. */
public final class RememberArticles
    extends PTransform<PCollectionTuple, PCollection<RememberedArticle>> {
  /** What copy finding needs of each article; others may be among them. */
  public static final TupleTag<CopyFeatures> COPY_FEATURES = new TupleTag<>() {};

  /** What event grouping needs of each article; others may be among them. */
  public static final TupleTag<EventFeatures> EVENT_FEATURES = new TupleTag<>() {};

  /** The articles of this run. */
  public static final TupleTag<CoveredArticle> ARTICLES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final int buckets;

  private RememberArticles(int buckets) {
    this.buckets = buckets;
  }

  /** Returns the step over the given number of ranges of ids. */
  public static RememberArticles inBuckets(int buckets) {
    return new RememberArticles(buckets);
  }

  @Override
  public PCollection<RememberedArticle> expand(PCollectionTuple input) {
    TupleTag<EarlierReport> reported = new TupleTag<>() {};
    PCollection<EarlierReport> reports =
        input
            .get(ARTICLES)
            .apply(
                "Take reports",
                MapElements.into(TypeDescriptor.of(EarlierReport.class)).via(EarlierReport::of));
    return KeyedPCollectionTuple.of(
            Pack.tag(COPY_FEATURES),
            InBuckets.ofArticles(
                "copy features", input.get(COPY_FEATURES), CopyFeatures::id, buckets))
        .and(
            Pack.tag(EVENT_FEATURES),
            InBuckets.ofArticles(
                "event features", input.get(EVENT_FEATURES), EventFeatures::id, buckets))
        .and(
            Pack.tag(reported),
            InBuckets.ofArticles("reports", reports, EarlierReport::article, buckets))
        .apply("Bring features to their article", CoGroupByKey.create())
        .apply(
            "Remember",
            FlatMapElements.into(TypeDescriptor.of(RememberedArticle.class))
                .via(bucket -> remember(bucket.getValue(), reported)));
  }

  private static List<RememberedArticle> remember(
      CoGbkResult bucket, TupleTag<EarlierReport> reported) {
    Map<ArticleId, CopyFeatures> copies = new HashMap<>();
    Pack.unpack(bucket, COPY_FEATURES).forEach(features -> copies.put(features.id(), features));
    Map<ArticleId, EventFeatures> events = new HashMap<>();
    Pack.unpack(bucket, EVENT_FEATURES).forEach(features -> events.put(features.id(), features));
    List<RememberedArticle> remembered = new ArrayList<>();
    for (EarlierReport report : Pack.unpack(bucket, reported)) {
      remembered.add(
          RememberedArticle.of(copies.get(report.article()), events.get(report.article()), report));
    }
    return remembered;
  }
}
