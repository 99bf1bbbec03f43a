package org.dateline.steps;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventLink;
import org.dateline.model.Reading;

/** Joins what an article says with what it copies and with its event. */
public final class CoverArticles extends PTransform<PCollectionTuple, PCollection<CoveredArticle>> {
  /** One reading of each article. */
  public static final TupleTag<Reading> READINGS = new TupleTag<>() {};

  /** One status of each article. */
  public static final TupleTag<CopyStatus> COPIES = new TupleTag<>() {};

  /** One link of each article. */
  public static final TupleTag<EventLink> EVENTS = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final int buckets;

  private CoverArticles(int buckets) {
    this.buckets = buckets;
  }

  /** Returns the step over the given number of ranges of ids. */
  public static CoverArticles inBuckets(int buckets) {
    return new CoverArticles(buckets);
  }

  @Override
  public PCollection<CoveredArticle> expand(PCollectionTuple parts) {
    return KeyedPCollectionTuple.of(
            Pack.tag(READINGS),
            InBuckets.ofArticles("readings", parts.get(READINGS), r -> r.article().id(), buckets))
        .and(
            Pack.tag(COPIES),
            InBuckets.ofArticles("copies", parts.get(COPIES), CopyStatus::article, buckets))
        .and(
            Pack.tag(EVENTS),
            InBuckets.ofArticles("events", parts.get(EVENTS), EventLink::article, buckets))
        .apply("Group bucket", CoGroupByKey.create())
        .apply("Join in bucket", ParDo.of(new JoinFn()));
  }

  private static final class JoinFn extends DoFn<KV<Integer, CoGbkResult>, CoveredArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<CoveredArticle> out) {
      SortedMap<ArticleId, CopyStatus> copies = new TreeMap<>();
      Pack.unpack(bucket.getValue(), COPIES).forEach(copy -> copies.put(copy.article(), copy));
      SortedMap<ArticleId, EventLink> events = new TreeMap<>();
      Pack.unpack(bucket.getValue(), EVENTS).forEach(event -> events.put(event.article(), event));
      for (Reading reading : Pack.unpack(bucket.getValue(), READINGS)) {
        ArticleId id = reading.article().id();
        out.output(new CoveredArticle(reading, part(copies, id), part(events, id)));
      }
    }

    private static <T> T part(SortedMap<ArticleId, T> parts, ArticleId id) {
      T part = parts.get(id);
      if (part == null) {
        throw new IllegalStateException("an earlier step lost article " + id);
      }
      return part;
    }
  }
}
