package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
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
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.coders.Packed;
import org.dateline.copies.Bond;
import org.dateline.copies.CandidateFinder;
import org.dateline.copies.Candidates;
import org.dateline.copies.Fingerprints;
import org.dateline.events.ComponentCut;
import org.dateline.events.EventFeatures;
import org.dateline.events.EventGrouper;
import org.dateline.events.EventLinks;
import org.dateline.events.Likeness;
import org.dateline.events.Neighbourhood;
import org.dateline.events.Tie;
import org.dateline.events.ToRelate;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyStatus;
import org.dateline.model.EventLink;

/**
 * Tells of every article which event it reports: common telling words make candidates, likeness
 * makes neighbours, connected neighbours make components, and each component is parted into events.
 * Returns one link for each article. Reports that an earlier run knew come with their event, which
 * then keeps its id.
 */
public final class GroupEvents extends PTransform<PCollectionTuple, PCollection<EventLink>> {
  /** Features of each article. */
  public static final TupleTag<EventFeatures> FEATURES = new TupleTag<>() {};

  /** Copy status of each article. */
  public static final TupleTag<CopyStatus> COPIES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  /** Articles with one telling word that are all compared with each other. */
  public static final int SMALL_GROUP = 32;

  /** Buckets of a run that may have components too large to be held in one place. */
  private static final int MANY_BUCKETS = 32;

  private final int buckets;

  private GroupEvents(int buckets) {
    this.buckets = buckets;
  }

  /** Creates the step that groups by so many buckets. */
  public static GroupEvents inBuckets(int buckets) {
    return new GroupEvents(buckets);
  }

  @Override
  public PCollection<EventLink> expand(PCollectionTuple input) {
    PCollection<EventFeatures> reports = input.get(FEATURES);
    PCollection<Tie> ties = ties(reports.apply("Keep open", Filter.by(EventFeatures::isOpen)));
    PCollection<Tie> sameText =
        input
            .get(COPIES)
            .apply(
                "Tie copies",
                FlatMapElements.into(TypeDescriptor.of(Tie.class)).via(GroupEvents::sameText));
    PCollection<Tie> all =
        PCollectionList.of(ties).and(sameText).apply("All ties", Flatten.pCollections());
    PCollection<Bond> components =
        PCollectionList.of(
                all.apply(
                    "Forget likeness",
                    MapElements.into(TypeDescriptor.of(Bond.class)).via(Tie::bond)))
            .and(
                reports.apply(
                    "Tie known events",
                    FlatMapElements.into(TypeDescriptor.of(Bond.class)).via(GroupEvents::known)))
            .apply("All bonds", Flatten.pCollections())
            .apply("Find components", ConnectArticles.named("components", buckets));
    return links(reports, all, buckets < MANY_BUCKETS ? components : cut(all, components));
  }

  /** Cuts before features are sent; what is not cut here is cut the same way when it is parted. */
  private PCollection<Bond> cut(PCollection<Tie> ties, PCollection<Bond> components) {
    return PCollectionTuple.of(CutComponents.TIES, ties)
        .and(CutComponents.COMPONENTS, components)
        .apply("Cut components", CutComponents.inBuckets(buckets, ComponentCut.MOST));
  }

  private PCollection<Tie> ties(PCollection<EventFeatures> reports) {
    int count = buckets;
    PCollection<Candidates> candidates =
        reports
            .apply(
                "Choose telling words",
                FlatMapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.integers(), TypeDescriptor.of(Fingerprints.class)))
                    .via(report -> FindCopies.split(report.fingerprints(), count)))
            .apply("Pack telling words", Pack.byKey())
            .apply("Group telling words", GroupByKey.create())
            .apply(
                "Find candidates",
                FlatMapElements.into(TypeDescriptor.of(Candidates.class))
                    .via(
                        bucket ->
                            CandidateFinder.find(Packed.unpack(bucket.getValue()), SMALL_GROUP)));
    TupleTag<EventFeatures> features = new TupleTag<>() {};
    TupleTag<Candidates> found = new TupleTag<>() {};
    return KeyedPCollectionTuple.of(
            Pack.tag(features),
            InBuckets.ofArticles("reports", reports, EventFeatures::id, buckets))
        .and(
            Pack.tag(found),
            InBuckets.ofArticles("candidates", candidates, Candidates::article, buckets))
        .apply("Bring candidates to their report", CoGroupByKey.create())
        .apply(
            "Send to candidates",
            FlatMapElements.into(
                    TypeDescriptors.kvs(
                        TypeDescriptors.integers(), TypeDescriptor.of(ToRelate.class)))
                .via(
                    bucket ->
                        CandidateRoutes.send(
                            Pack.unpack(bucket.getValue(), features),
                            EventFeatures::id,
                            Pack.unpack(bucket.getValue(), found),
                            count,
                            Metrics.counter(GroupEvents.class, "event_candidate_pairs"),
                            (report, others) -> new ToRelate(report.withoutLabels(), others))))
        .apply("Pack to relate", Pack.byKey())
        .apply("Meet candidates", GroupByKey.create())
        .apply(
            "Relate",
            FlatMapElements.into(TypeDescriptor.of(Tie.class))
                .via(bucket -> relate(Packed.unpack(bucket.getValue()))));
  }

  private static List<Tie> relate(Iterable<ToRelate> bucket) {
    Map<ArticleId, EventFeatures> present = new HashMap<>();
    Map<ArticleId, List<ArticleId>> others = new HashMap<>();
    for (ToRelate report : bucket) {
      present.put(report.report().id(), report.report());
      others.put(report.report().id(), report.others());
    }
    List<Tie> ties = new ArrayList<>();
    others.forEach(
        (report, candidates) -> {
          for (ArticleId other : candidates) {
            double likeness = Likeness.of(present.get(report), present.get(other));
            if (likeness >= Likeness.NEIGHBOURS) {
              ties.add(Tie.of(report, other, likeness));
            }
          }
        });
    return ties;
  }

  /** Ties a copy to its original, if most of its text is the same. */
  private static List<Tie> sameText(CopyStatus status) {
    return status.links().stream()
        .filter(link -> link.copyClass() != CopyClass.PARTIAL)
        .limit(1)
        .map(link -> Tie.of(link.article(), link.original(), Likeness.SAME_TEXT))
        .toList();
  }

  /**
   * Ties the reports of a known event by its id, so that one component decides who goes by it. No
   * article has that id.
   */
  private static List<Bond> known(EventFeatures report) {
    return report.known().filter(event -> report.isOpen()).stream()
        .map(event -> Bond.of(report.id(), new ArticleId(event.value())))
        .toList();
  }

  private PCollection<EventLink> links(
      PCollection<EventFeatures> reports, PCollection<Tie> ties, PCollection<Bond> components) {
    int count = buckets;
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
