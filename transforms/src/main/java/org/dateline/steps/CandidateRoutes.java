package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.values.KV;
import org.dateline.copies.Candidates;
import org.dateline.model.ArticleId;

/** Sends articles to where their candidates are, so that both meet in one bucket. */
final class CandidateRoutes {
  private CandidateRoutes() {}

  /**
   * Sends each article that has or is a candidate to the buckets of its candidates and its own.
   *
   * @param found candidates of these articles, in parts
   * @param pairs counts the candidates
   * @param parcel makes what is sent of an article and those it is to meet in the bucket
   */
  static <T, P> List<KV<Integer, P>> send(
      Iterable<T> articles,
      Function<T, ArticleId> id,
      Iterable<Candidates> found,
      int buckets,
      Counter pairs,
      BiFunction<T, List<ArticleId>, P> parcel) {
    Map<ArticleId, List<Candidates>> candidates = new HashMap<>();
    for (Candidates part : found) {
      candidates.computeIfAbsent(part.article(), any -> new ArrayList<>()).add(part);
    }
    List<KV<Integer, P>> sent = new ArrayList<>();
    for (T article : articles) {
      ArticleId own = id.apply(article);
      List<Candidates> parts = candidates.get(own);
      if (parts != null) {
        Candidates merged = Candidates.merge(own, parts);
        pairs.inc(merged.others().size());
        Map<Integer, List<ArticleId>> byBucket = new TreeMap<>();
        byBucket.put(InBuckets.of(own, buckets), new ArrayList<>());
        for (ArticleId other : merged.others()) {
          byBucket
              .computeIfAbsent(InBuckets.of(other, buckets), any -> new ArrayList<>())
              .add(other);
        }
        byBucket.forEach((to, others) -> sent.add(KV.of(to, parcel.apply(article, others))));
      }
    }
    return sent;
  }
}
