package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.coders.Packed;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;
import org.dateline.text.Preference;

/**
 * Keeps one of the articles that share an id: the same text of one outlet under several addresses,
 * or read twice. This is the one shuffle that moves the texts; behind it, each bucket holds the
 * articles of one range of ids, in order.
 */
public final class DropDuplicates extends PTransform<PCollection<Article>, PCollectionTuple> {
  /** Name of the step in the ledger. */
  public static final String STEP = "deduplicate";

  /** The articles of one bucket, ordered by id, without duplicates. */
  public static final TupleTag<KV<Integer, List<Article>>> ARTICLES = new TupleTag<>() {};

  /** Addresses at which a kept article stands again, one row each. */
  public static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  /** What became of each article. */
  public static final TupleTag<Tally> TALLIES = new TupleTag<>() {};

  /** Reason under which an article at another address of its outlet is left out. */
  public static final String OTHER_ADDRESS = "other_address";

  private static final long serialVersionUID = 1L;

  private final int buckets;

  private DropDuplicates(int buckets) {
    this.buckets = buckets;
  }

  /** Returns the step over the given number of ranges of ids. */
  public static DropDuplicates inBuckets(int buckets) {
    return new DropDuplicates(buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    int n = buckets;
    return articles
        .apply("Group by range of ids", InBuckets.by(article -> InBuckets.of(article.id(), n)))
        .apply(
            "Keep one of each id",
            ParDo.of(new KeepOneFn())
                .withOutputTags(ARTICLES, TupleTagList.of(REJECTED).and(TALLIES)));
  }

  private static final class KeepOneFn
      extends DoFn<KV<Integer, Iterable<Packed<Article>>>, KV<Integer, List<Article>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Article>>> bucket, MultiOutputReceiver out) {
      SortedMap<ArticleId, Article> kept = new TreeMap<>();
      SortedMap<ArticleId, List<Article>> dropped = new TreeMap<>();
      for (Article article : Packed.unpack(bucket.getValue())) {
        out.get(TALLIES).output(Tallies.of(STEP, Tally.READ, article));
        Article rival = kept.putIfAbsent(article.id(), article);
        if (rival != null) {
          boolean better = Preference.ORDER.compare(article, rival) < 0;
          if (better) {
            kept.put(article.id(), article);
          }
          dropped
              .computeIfAbsent(article.id(), id -> new ArrayList<>())
              .add((better ? rival : article).withoutText());
        }
      }
      for (Article article : kept.values()) {
        out.get(TALLIES).output(Tallies.of(STEP, Tally.KEPT, article));
        tellDropped(article, dropped.getOrDefault(article.id(), List.of()), out);
      }
      out.get(ARTICLES).output(KV.of(bucket.getKey(), new ArrayList<>(kept.values())));
    }

    /** Tells each other address once; a record that was read again is only counted. */
    private static void tellDropped(Article kept, List<Article> dropped, MultiOutputReceiver out) {
      Set<String> told = new HashSet<>(List.of(address(kept)));
      for (Article article : dropped.stream().sorted(Preference.ORDER).toList()) {
        if (told.add(address(article))) {
          out.get(TALLIES).output(Tallies.of(STEP, OTHER_ADDRESS, article));
          out.get(REJECTED)
              .output(
                  new Rejected(
                      STEP,
                      OTHER_ADDRESS,
                      article.source(),
                      article.sourceId(),
                      article.url(),
                      "same article as " + kept.id()));
        } else {
          out.get(TALLIES).output(Tallies.of(STEP, "duplicate", article));
        }
      }
    }

    private static String address(Article article) {
      return article.canonicalUrl().isEmpty() ? article.url() : article.canonicalUrl();
    }
  }
}
