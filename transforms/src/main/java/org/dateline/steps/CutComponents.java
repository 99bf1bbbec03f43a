package org.dateline.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.coders.Packed;
import org.dateline.copies.Bond;
import org.dateline.events.ComponentCut;
import org.dateline.events.Tie;
import org.dateline.events.TiedReport;
import org.dateline.model.ArticleId;

/**
 * Cuts components of too many reports into parts. Returns one tie for each article to the smallest
 * of its part, as {@link ConnectArticles} does for components.
 */
final class CutComponents extends PTransform<PCollectionTuple, PCollection<Bond>> {
  /** Ties between reports, each under its report. */
  static final TupleTag<Tie> TIES = new TupleTag<>() {};

  /** The tie of every report to the smallest of its component. */
  static final TupleTag<Bond> COMPONENTS = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final int buckets;
  private final int most;

  private CutComponents(int buckets, int most) {
    this.buckets = buckets;
    this.most = most;
  }

  /** Creates the step that leaves parts of so many reports at most. */
  static CutComponents inBuckets(int buckets, int most) {
    return new CutComponents(buckets, most);
  }

  @Override
  public PCollection<Bond> expand(PCollectionTuple input) {
    int count = buckets;
    int largest = most;
    return KeyedPCollectionTuple.of(
            Pack.tag(TIES), InBuckets.ofArticles("ties", input.get(TIES), Tie::report, buckets))
        .and(
            Pack.tag(COMPONENTS),
            InBuckets.ofArticles("components", input.get(COMPONENTS), Bond::article, buckets))
        .apply("Bring ties to their report", CoGroupByKey.create())
        .apply(
            "Send ties to component",
            FlatMapElements.into(TypeDescriptor.of(TiedReport.class))
                .via(
                    bucket ->
                        tied(
                            Pack.unpack(bucket.getValue(), TIES),
                            Pack.unpack(bucket.getValue(), COMPONENTS))))
        .apply("Group ties", InBuckets.by(tied -> InBuckets.of(tied.component(), count)))
        .apply(
            "Cut",
            FlatMapElements.into(TypeDescriptor.of(Bond.class))
                .via(bucket -> cut(Packed.unpack(bucket.getValue()), largest)));
  }

  private static List<TiedReport> tied(Iterable<Tie> ties, Iterable<Bond> components) {
    Map<ArticleId, SortedMap<ArticleId, Integer>> neighbours = Tie.strongest(ties);
    List<TiedReport> tied = new ArrayList<>();
    for (Bond component : components) {
      Map<ArticleId, Integer> own = neighbours.getOrDefault(component.article(), new TreeMap<>());
      tied.add(
          new TiedReport(
              component.other(),
              component.article(),
              own.keySet().stream().mapToLong(ArticleId::number).toArray(),
              own.values().stream().mapToInt(Integer::intValue).toArray()));
    }
    return tied;
  }

  private static List<Bond> cut(Iterable<TiedReport> bucket, int most) {
    Map<ArticleId, List<TiedReport>> components = new TreeMap<>();
    for (TiedReport tied : bucket) {
      components.computeIfAbsent(tied.component(), any -> new ArrayList<>()).add(tied);
    }
    List<Bond> parts = new ArrayList<>();
    components.values().forEach(component -> parts.addAll(ComponentCut.cut(component, most)));
    return parts;
  }
}
