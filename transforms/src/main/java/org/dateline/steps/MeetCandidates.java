package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.coders.Packed;
import org.dateline.copies.CandidateFinder;
import org.dateline.copies.Candidates;
import org.dateline.copies.Fingerprints;
import org.dateline.model.ArticleId;

/**
 * Lets articles meet their candidates: common fingerprints make candidates, each article is sent to
 * the buckets of its own, and what meets in a bucket is compared. Returns what comparing gives.
 */
final class MeetCandidates<T, P, R> extends PTransform<PCollection<T>, PCollection<R>> {
  private static final long serialVersionUID = 1L;

  private final Meeting<T, P, ?, R> meeting;
  private final Class<P> parcel;
  private final Class<R> result;
  private final int buckets;
  private final Counter pairs;

  private MeetCandidates(
      Meeting<T, P, ?, R> meeting, Class<P> parcel, Class<R> result, String counter, int buckets) {
    this.meeting = meeting;
    this.parcel = parcel;
    this.result = result;
    this.buckets = buckets;
    this.pairs = Metrics.counter(MeetCandidates.class, counter);
  }

  /**
   * Creates the step.
   *
   * @param counter name of the counter of candidates
   * @param buckets how many buckets they meet in
   */
  static <T, P, R> MeetCandidates<T, P, R> by(
      Meeting<T, P, ?, R> meeting, Class<P> parcel, Class<R> result, String counter, int buckets) {
    return new MeetCandidates<>(meeting, parcel, result, counter, buckets);
  }

  @Override
  public PCollection<R> expand(PCollection<T> articles) {
    TupleTag<T> known = new TupleTag<>() {};
    TupleTag<Candidates> found = new TupleTag<>() {};
    return KeyedPCollectionTuple.of(
            Pack.tag(known), InBuckets.ofArticles("articles", articles, meeting::id, buckets))
        .and(
            Pack.tag(found),
            InBuckets.ofArticles("candidates", find(articles), Candidates::article, buckets))
        .apply("Bring candidates to their article", CoGroupByKey.create())
        .apply(
            "Send to candidates",
            FlatMapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.integers(), TypeDescriptor.of(parcel)))
                .via(
                    bucket ->
                        send(
                            Pack.unpack(bucket.getValue(), known),
                            Pack.unpack(bucket.getValue(), found))))
        .apply("Pack to meet", Pack.byKey())
        .apply("Meet candidates", GroupByKey.create())
        .apply(
            "Compare",
            FlatMapElements.into(TypeDescriptor.of(result))
                .via(bucket -> compare(meeting, Packed.unpack(bucket.getValue()))));
  }

  /** Compares what has come to one bucket, where all that an article is to meet are present. */
  private static <T, P, C, R> List<R> compare(Meeting<T, P, C, R> meeting, Iterable<P> bucket) {
    Map<ArticleId, C> present = new HashMap<>();
    Map<ArticleId, List<ArticleId>> others = new HashMap<>();
    for (P parcel : bucket) {
      T article = meeting.article(parcel);
      present.put(meeting.id(article), meeting.ready(article));
      others.put(meeting.id(article), meeting.others(parcel));
    }
    List<R> results = new ArrayList<>();
    others.forEach(
        (article, candidates) ->
            candidates.forEach(
                other ->
                    results.addAll(meeting.compare(present.get(article), present.get(other)))));
    return results;
  }

  private PCollection<Candidates> find(PCollection<T> articles) {
    return articles
        .apply(
            "Choose fingerprints",
            FlatMapElements.into(
                    TypeDescriptors.kvs(
                        TypeDescriptors.integers(), TypeDescriptor.of(Fingerprints.class)))
                .via(article -> split(meeting.fingerprints(article))))
        .apply("Pack fingerprints", Pack.byKey())
        .apply("Group fingerprints", GroupByKey.create())
        .apply(
            "Find candidates",
            FlatMapElements.into(TypeDescriptor.of(Candidates.class))
                .via(
                    bucket ->
                        CandidateFinder.find(
                            Packed.unpack(bucket.getValue()), meeting.smallGroup())));
  }

  private List<KV<Integer, Fingerprints>> split(Fingerprints article) {
    List<KV<Integer, Fingerprints>> parts = new ArrayList<>();
    Fingerprints[] split = article.split(buckets);
    for (int i = 0; i < buckets; i++) {
      if (split[i] != null) {
        parts.add(KV.of(i, split[i]));
      }
    }
    return parts;
  }

  /** Sends each article that has or is a candidate to the buckets of its candidates and its own. */
  private List<KV<Integer, P>> send(Iterable<T> articles, Iterable<Candidates> found) {
    Map<ArticleId, List<Candidates>> candidates = new HashMap<>();
    for (Candidates part : found) {
      candidates.computeIfAbsent(part.article(), any -> new ArrayList<>()).add(part);
    }
    List<KV<Integer, P>> sent = new ArrayList<>();
    for (T article : articles) {
      ArticleId own = meeting.id(article);
      List<Candidates> parts = candidates.get(own);
      if (parts != null) {
        Candidates merged = Candidates.merge(own, parts);
        pairs.inc(merged.others().size());
        byBucket(merged)
            .forEach((to, others) -> sent.add(KV.of(to, meeting.parcel(article, others))));
      }
    }
    return sent;
  }

  private Map<Integer, List<ArticleId>> byBucket(Candidates candidates) {
    Map<Integer, List<ArticleId>> byBucket = new TreeMap<>();
    byBucket.put(InBuckets.of(candidates.article(), buckets), new ArrayList<>());
    for (ArticleId other : candidates.others()) {
      byBucket.computeIfAbsent(InBuckets.of(other, buckets), any -> new ArrayList<>()).add(other);
    }
    return byBucket;
  }
}
