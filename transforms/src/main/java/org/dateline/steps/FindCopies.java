package org.dateline.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.copies.ArticleHead;
import org.dateline.copies.Bond;
import org.dateline.copies.Comparison;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.CopyJudge;
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
    PCollection<Comparison> comparisons =
        articles.apply(
            "Compare",
            MeetCandidates.by(
                new CopyMeeting(),
                ToCompare.class,
                Comparison.class,
                "copy_candidate_pairs",
                buckets));
    PCollection<CopyStatus> statuses = judge(articles, comparisons);
    return joinFamilies(statuses);
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
