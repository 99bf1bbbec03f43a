package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.coders.Packed;
import org.dateline.copies.Bond;
import org.dateline.events.ComponentCut;
import org.dateline.events.EventFeatures;
import org.dateline.events.EventGrouper;
import org.dateline.events.EventLinks;
import org.dateline.events.Neighbourhood;
import org.dateline.events.Tie;
import org.dateline.model.ArticleId;
import org.dateline.model.EventLink;

/**
 * Parts each component of tied reports into events. Returns one link for each report; a report that
 * is tied to none is an event of its own.
 */
final class PartComponents extends PTransform<PCollectionTuple, PCollection<EventLink>> {
  /** Features of each article. */
  static final TupleTag<EventFeatures> REPORTS = new TupleTag<>() {};

  /** Ties between reports, each under its report. */
  static final TupleTag<Tie> TIES = new TupleTag<>() {};

  /** The tie of every report to the smallest of its component. */
  static final TupleTag<Bond> COMPONENTS = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final int buckets;

  private PartComponents(int buckets) {
    this.buckets = buckets;
  }

  /** Creates the step that parts in so many buckets. */
  static PartComponents inBuckets(int buckets) {
    return new PartComponents(buckets);
  }

  @Override
  public PCollection<EventLink> expand(PCollectionTuple input) {
    int count = buckets;
    PCollection<EventFeatures> reports = input.get(REPORTS);
    PCollection<Tie> ties = input.get(TIES);
    PCollection<Bond> components = input.get(COMPONENTS);
    TupleTag<EventFeatures> features = new TupleTag<>() {};
    TupleTag<Tie> tied = new TupleTag<>() {};
    TupleTag<Bond> component = new TupleTag<>() {};
    PCollection<KV<Integer, CoGbkResult>> joined =
        KeyedPCollectionTuple.of(
                Pack.tag(features),
                InBuckets.ofArticles("all reports", reports, EventFeatures::id, buckets))
            .and(Pack.tag(tied), InBuckets.ofArticles("ties", ties, Tie::report, buckets))
            .and(
                Pack.tag(component),
                InBuckets.ofArticles("components", components, Bond::article, buckets))
            .apply("Bring components to their report", CoGroupByKey.create());
    PCollection<EventLink> alone =
        joined.apply(
            "Link those alone",
            FlatMapElements.into(TypeDescriptor.of(EventLink.class))
                .via(
                    bucket ->
                        alone(
                            Pack.unpack(bucket.getValue(), features),
                            Pack.unpack(bucket.getValue(), component))));
    PCollection<EventLink> grouped =
        joined
            .apply(
                "Send to component",
                FlatMapElements.into(TypeDescriptor.of(Neighbourhood.class))
                    .via(
                        bucket ->
                            neighbourhoods(
                                Pack.unpack(bucket.getValue(), features),
                                Pack.unpack(bucket.getValue(), tied),
                                Pack.unpack(bucket.getValue(), component))))
            .apply(
                "Group components", InBuckets.by(report -> InBuckets.of(report.component(), count)))
            .apply(
                "Part components",
                FlatMapElements.into(TypeDescriptor.of(EventLink.class))
                    .via(bucket -> part(Packed.unpack(bucket.getValue()))));
    return PCollectionList.of(alone).and(grouped).apply("All links", Flatten.pCollections());
  }

  private static List<EventLink> alone(Iterable<EventFeatures> reports, Iterable<Bond> components) {
    Map<ArticleId, ArticleId> component = byArticle(components);
    List<EventLink> links = new ArrayList<>();
    for (EventFeatures report : reports) {
      if (!report.isOpen() || !component.containsKey(report.id())) {
        links.add(EventLinks.alone(report));
      }
    }
    return links;
  }

  private static List<Neighbourhood> neighbourhoods(
      Iterable<EventFeatures> reports, Iterable<Tie> ties, Iterable<Bond> components) {
    Map<ArticleId, ArticleId> component = byArticle(components);
    Map<ArticleId, SortedMap<ArticleId, Integer>> tied = Tie.strongest(ties);
    List<Neighbourhood> neighbourhoods = new ArrayList<>();
    for (EventFeatures report : reports) {
      ArticleId smallest = component.get(report.id());
      if (report.isOpen() && smallest != null) {
        Map<ArticleId, Integer> own = tied.getOrDefault(report.id(), new TreeMap<>());
        neighbourhoods.add(
            new Neighbourhood(
                smallest,
                report,
                new ArrayList<>(own.keySet()),
                own.values().stream().mapToInt(Integer::intValue).toArray()));
      }
    }
    return neighbourhoods;
  }

  private static Map<ArticleId, ArticleId> byArticle(Iterable<Bond> components) {
    Map<ArticleId, ArticleId> byArticle = new HashMap<>();
    components.forEach(bond -> byArticle.put(bond.article(), bond.other()));
    return byArticle;
  }

  private static List<EventLink> part(Iterable<Neighbourhood> bucket) {
    Map<ArticleId, List<Neighbourhood>> components = new TreeMap<>();
    for (Neighbourhood report : bucket) {
      components.computeIfAbsent(report.component(), any -> new ArrayList<>()).add(report);
    }
    List<EventLink> links = new ArrayList<>();
    for (List<Neighbourhood> component : components.values()) {
      ComponentCut.parts(component, ComponentCut.MOST)
          .forEach(part -> links.addAll(EventGrouper.group(part)));
    }
    return links;
  }
}
