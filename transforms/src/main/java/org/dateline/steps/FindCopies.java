package org.dateline.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.coders.Packed;
import org.dateline.copies.ArticleHead;
import org.dateline.copies.Bond;
import org.dateline.copies.CandidateFinder;
import org.dateline.copies.Candidates;
import org.dateline.copies.ComparableArticle;
import org.dateline.copies.Comparer;
import org.dateline.copies.Comparison;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.CopyJudge;
import org.dateline.copies.Fingerprints;
import org.dateline.copies.ToCompare;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyStatus;

/**
 * Tells of every article what it copies: common fingerprints make candidates, full comparison of
 * the candidates makes links, linked articles make families. Returns one status for each article.
 */
public final class FindCopies
    extends PTransform<PCollection<CopyFeatures>, PCollection<CopyStatus>> {
  private static final long serialVersionUID = 1L;

  /** Articles with one fingerprint that are all compared with each other. */
  public static final int SMALL_GROUP = 8;

  private final int buckets;

  private FindCopies(int buckets) {
    this.buckets = buckets;
  }

  /** Creates the step that groups by so many buckets. */
  public static FindCopies inBuckets(int buckets) {
    return new FindCopies(buckets);
  }

  @Override
  public PCollection<CopyStatus> expand(PCollection<CopyFeatures> articles) {
    PCollection<Candidates> candidates = candidates(articles);
    PCollection<Comparison> comparisons = comparisons(articles, candidates);
    PCollection<CopyStatus> statuses = judge(articles, comparisons);
    return joinFamilies(statuses);
  }

  private PCollection<Candidates> candidates(PCollection<CopyFeatures> articles) {
    int count = buckets;
    return articles
        .apply(
            "Choose fingerprints",
            FlatMapElements.into(
                    TypeDescriptors.kvs(
                        TypeDescriptors.integers(), TypeDescriptor.of(Fingerprints.class)))
                .via(article -> split(article.fingerprints(), count)))
        .apply("Pack fingerprints", Pack.byKey())
        .apply("Group fingerprints", GroupByKey.create())
        .apply(
            "Find candidates",
            FlatMapElements.into(TypeDescriptor.of(Candidates.class))
                .via(
                    bucket -> CandidateFinder.find(Packed.unpack(bucket.getValue()), SMALL_GROUP)));
  }

  static List<KV<Integer, Fingerprints>> split(Fingerprints article, int buckets) {
    List<KV<Integer, Fingerprints>> parts = new ArrayList<>();
    Fingerprints[] split = article.split(buckets);
    for (int i = 0; i < buckets; i++) {
      if (split[i] != null) {
        parts.add(KV.of(i, split[i]));
      }
    }
    return parts;
  }

  private PCollection<Comparison> comparisons(
      PCollection<CopyFeatures> articles, PCollection<Candidates> candidates) {
    int count = buckets;
    TupleTag<CopyFeatures> features = new TupleTag<>() {};
    TupleTag<Candidates> found = new TupleTag<>() {};
    return KeyedPCollectionTuple.of(
            Pack.tag(features),
            InBuckets.ofArticles("articles", articles, CopyFeatures::id, buckets))
        .and(
            Pack.tag(found),
            InBuckets.ofArticles("candidates", candidates, Candidates::article, buckets))
        .apply("Bring candidates to their article", CoGroupByKey.create())
        .apply(
            "Send to candidates",
            FlatMapElements.into(
                    TypeDescriptors.kvs(
                        TypeDescriptors.integers(), TypeDescriptor.of(ToCompare.class)))
                .via(
                    bucket ->
                        CandidateRoutes.send(
                            Pack.unpack(bucket.getValue(), features),
                            CopyFeatures::id,
                            Pack.unpack(bucket.getValue(), found),
                            count,
                            Metrics.counter(FindCopies.class, "copy_candidate_pairs"),
                            ToCompare::new)))
        .apply("Pack to compare", Pack.byKey())
        .apply("Meet candidates", GroupByKey.create())
        .apply(
            "Compare",
            FlatMapElements.into(TypeDescriptor.of(Comparison.class))
                .via(bucket -> compare(Packed.unpack(bucket.getValue()))));
  }

  private static List<Comparison> compare(Iterable<ToCompare> bucket) {
    Map<ArticleId, ComparableArticle> present = new HashMap<>();
    Map<ArticleId, List<ArticleId>> others = new HashMap<>();
    for (ToCompare article : bucket) {
      CopyFeatures features = article.features();
      present.put(features.id(), ComparableArticle.of(features));
      others.put(features.id(), article.others());
    }
    List<Comparison> comparisons = new ArrayList<>();
    others.forEach(
        (article, candidates) ->
            candidates.forEach(
                other ->
                    comparisons.addAll(
                        Comparer.compare(present.get(article), present.get(other)))));
    return comparisons;
  }

  private PCollection<CopyStatus> judge(
      PCollection<CopyFeatures> articles, PCollection<Comparison> comparisons) {
    TupleTag<ArticleHead> heads = new TupleTag<>() {};
    TupleTag<Comparison> compared = new TupleTag<>() {};
    PCollection<ArticleHead> shortened =
        articles.apply(
            "Keep heads",
            MapElements.into(TypeDescriptor.of(ArticleHead.class)).via(ArticleHead::of));
    return KeyedPCollectionTuple.of(
            Pack.tag(heads), InBuckets.ofArticles("heads", shortened, ArticleHead::id, buckets))
        .and(
            Pack.tag(compared),
            InBuckets.ofArticles("comparisons", comparisons, Comparison::article, buckets))
        .apply("Bring comparisons to their article", CoGroupByKey.create())
        .apply(
            "Judge",
            FlatMapElements.into(TypeDescriptor.of(CopyStatus.class))
                .via(
                    bucket ->
                        judge(
                            Pack.unpack(bucket.getValue(), heads),
                            Pack.unpack(bucket.getValue(), compared))));
  }

  private static List<CopyStatus> judge(
      Iterable<ArticleHead> articles, Iterable<Comparison> comparisons) {
    Map<ArticleId, List<Comparison>> byArticle = new HashMap<>();
    for (Comparison comparison : comparisons) {
      byArticle.computeIfAbsent(comparison.article(), any -> new ArrayList<>()).add(comparison);
    }
    List<CopyStatus> statuses = new ArrayList<>();
    for (ArticleHead article : articles) {
      statuses.add(
          CopyJudge.judge(article, byArticle.getOrDefault(article.id(), Collections.emptyList())));
    }
    return statuses;
  }

  private PCollection<CopyStatus> joinFamilies(PCollection<CopyStatus> statuses) {
    PCollection<Bond> families =
        statuses
            .apply(
                "Tie copies",
                FlatMapElements.into(TypeDescriptor.of(Bond.class)).via(FindCopies::bonds))
            .apply("Join families", ConnectArticles.named("families", buckets));
    TupleTag<CopyStatus> status = new TupleTag<>() {};
    TupleTag<Bond> family = new TupleTag<>() {};
    return KeyedPCollectionTuple.of(
            Pack.tag(status),
            InBuckets.ofArticles("statuses", statuses, CopyStatus::article, buckets))
        .and(Pack.tag(family), InBuckets.ofArticles("families", families, Bond::article, buckets))
        .apply("Bring families to their article", CoGroupByKey.create())
        .apply(
            "Name families",
            FlatMapElements.into(TypeDescriptor.of(CopyStatus.class))
                .via(
                    bucket ->
                        name(
                            Pack.unpack(bucket.getValue(), status),
                            Pack.unpack(bucket.getValue(), family))));
  }

  private static List<Bond> bonds(CopyStatus status) {
    return status.links().stream().map(link -> Bond.of(link.article(), link.original())).toList();
  }

  private static List<CopyStatus> name(Iterable<CopyStatus> statuses, Iterable<Bond> families) {
    Map<ArticleId, ArticleId> family = new HashMap<>();
    families.forEach(bond -> family.put(bond.article(), bond.other()));
    List<CopyStatus> named = new ArrayList<>();
    for (CopyStatus status : statuses) {
      named.add(status.inFamily(family.getOrDefault(status.article(), status.article())));
    }
    return named;
  }
}
