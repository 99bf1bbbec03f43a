package org.dateline.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.coders.Packed;
import org.dateline.copies.Bond;
import org.dateline.copies.Stars;
import org.dateline.model.ArticleId;

/**
 * Finds the connected groups of ties in a stated number of rounds. Returns for every article one
 * tie to the smallest id of its group, which is tied to itself. The counter {@code
 * unsettled_<name>} tells of articles for which the rounds were not enough.
 */
final class ConnectArticles extends PTransform<PCollection<Bond>, PCollection<Bond>> {
  private static final long serialVersionUID = 1L;

  /** Ties are so small that fewer buckets do; every bucket of every round has its price. */
  private static final int SMALL = 4;

  private static final TypeDescriptor<Bond> BOND = TypeDescriptor.of(Bond.class);

  /** Enough for a chain of some hundreds; what is tied more closely takes fewer. */
  static final int ROUNDS = 8;

  private final int buckets;
  private final String unsettled;

  private ConnectArticles(String name, int buckets) {
    this.buckets = Math.max(1, buckets / SMALL);
    this.unsettled = "unsettled_" + name;
  }

  static ConnectArticles named(String name, int buckets) {
    return new ConnectArticles(name, buckets);
  }

  @Override
  public PCollection<Bond> expand(PCollection<Bond> bonds) {
    PCollection<Bond> stars = bonds;
    for (int round = 1; round <= ROUNDS; round++) {
      stars =
          bothSides(stars, "Round " + round + ", large stars")
              .apply(
                  "Make large stars " + round,
                  FlatMapElements.into(BOND)
                      .via(bucket -> Stars.large(Packed.unpack(bucket.getValue()))))
              .apply("Round " + round + ", small stars", InBuckets.by(bucketOfArticle(buckets)))
              .apply(
                  "Make small stars " + round,
                  FlatMapElements.into(BOND)
                      .via(bucket -> Stars.small(Packed.unpack(bucket.getValue()))));
    }
    String counterName = unsettled;
    return bothSides(stars, "Close")
        .apply(
            "Name the smallest",
            FlatMapElements.into(BOND)
                .via(
                    bucket ->
                        smallest(
                            Packed.unpack(bucket.getValue()),
                            Metrics.counter(ConnectArticles.class, counterName))));
  }

  private PCollection<KV<Integer, Iterable<Packed<Bond>>>> bothSides(
      PCollection<Bond> bonds, String name) {
    return bonds
        .apply(
            "Show both sides: " + name,
            FlatMapElements.into(BOND).via(bond -> List.of(bond, bond.inverse())))
        .apply(name, InBuckets.by(bucketOfArticle(buckets)));
  }

  private static SerializableFunction<Bond, Integer> bucketOfArticle(int buckets) {
    return bond -> InBuckets.of(bond.article(), buckets);
  }

  private static List<Bond> smallest(Iterable<Bond> bonds, Counter unsettled) {
    SortedMap<ArticleId, SortedSet<ArticleId>> neighbours = Stars.neighbours(bonds);
    List<Bond> smallest = new ArrayList<>();
    neighbours.forEach(
        (article, others) -> {
          if (others.first().compareTo(article) < 0) {
            smallest.add(new Bond(article, others.first()));
            unsettled.inc(others.size() - 1L);
          } else {
            smallest.add(new Bond(article, article));
          }
        });
    return smallest;
  }
}
