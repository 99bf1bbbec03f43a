package org.dateline.steps;

import java.util.List;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.copies.Bond;
import org.dateline.events.ComponentCut;
import org.dateline.events.EventFeatures;
import org.dateline.events.Likeness;
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

  /** Reports with one telling word that are all compared with each other. */
  public static final int SMALL_GROUP = 32;

  private static final long serialVersionUID = 1L;

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
    PCollection<Tie> ties =
        reports
            .apply("Keep open", Filter.by(EventFeatures::isOpen))
            .apply(
                "Relate reports",
                MeetCandidates.by(
                    new ReportMeeting(),
                    ToRelate.class,
                    Tie.class,
                    "event_candidate_pairs",
                    buckets));
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
    PCollection<Bond> held = buckets < MANY_BUCKETS ? components : cut(all, components);
    return PCollectionTuple.of(PartComponents.REPORTS, reports)
        .and(PartComponents.TIES, all)
        .and(PartComponents.COMPONENTS, held)
        .apply("Part components", PartComponents.inBuckets(buckets));
  }

  /** Cuts before features are sent; what is not cut here is cut the same way when it is parted. */
  private PCollection<Bond> cut(PCollection<Tie> ties, PCollection<Bond> components) {
    return PCollectionTuple.of(CutComponents.TIES, ties)
        .and(CutComponents.COMPONENTS, components)
        .apply("Cut components", CutComponents.inBuckets(buckets, ComponentCut.MOST));
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
}
