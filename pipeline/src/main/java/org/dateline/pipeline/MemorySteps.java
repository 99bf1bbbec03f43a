package org.dateline.pipeline;

import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Wait;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.copies.CopyFeatures;
import org.dateline.events.EventFeatures;
import org.dateline.inputs.memory.ReadMemory;
import org.dateline.memory.RememberedArticle;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.PartFile;
import org.dateline.outputs.WriteMemory;
import org.dateline.steps.DropKnown;
import org.dateline.steps.KnowArticles;
import org.dateline.steps.MeasureCoverage;
import org.dateline.steps.NormaliseDocuments;
import org.dateline.steps.ReadArticles;
import org.dateline.steps.RecallReports;
import org.dateline.steps.RememberArticles;

/**
 * The steps of a run that remembers, where they stand in the job. A run without a state has none of
 * them: what comes in goes out as it is.
 */
final class MemorySteps {
  private final Optional<Recollection.Days> days;
  private final Optional<PCollection<RememberedArticle>> memory;
  private final int buckets;

  private MemorySteps(
      Optional<Recollection.Days> days,
      Optional<PCollection<RememberedArticle>> memory,
      int buckets) {
    this.days = days;
    this.memory = memory;
    this.buckets = buckets;
  }

  static MemorySteps recall(Pipeline pipeline, Optional<Recollection.Days> days, int buckets) {
    return new MemorySteps(
        days,
        days.map(own -> pipeline.apply("Recall articles", ReadMemory.from(own.known().files()))),
        buckets);
  }

  /** Leaves out the articles that an earlier run reported, and says so. */
  PCollectionTuple withoutKnown(PCollectionTuple normalised) {
    if (memory.isEmpty()) {
      return normalised;
    }
    PCollectionTuple fresh =
        normalised
            .get(NormaliseDocuments.ARTICLES)
            .apply(
                "Drop known articles",
                DropKnown.of(memory.get().apply("Show known articles", KnowArticles.create())));
    return PCollectionTuple.of(NormaliseDocuments.ARTICLES, fresh.get(DropKnown.ARTICLES))
        .and(
            NormaliseDocuments.REJECTED,
            join(
                "Join known articles",
                normalised.get(NormaliseDocuments.REJECTED),
                fresh.get(DropKnown.REJECTED)))
        .and(
            NormaliseDocuments.TALLIES,
            join(
                "Join known tallies",
                normalised.get(NormaliseDocuments.TALLIES),
                fresh.get(DropKnown.TALLIES)));
  }

  /** Adds the features of remembered articles to both kinds of features. */
  PCollectionTuple withRemembered(PCollectionTuple readings) {
    if (memory.isEmpty()) {
      return readings;
    }
    PCollection<CopyFeatures> copies =
        memory
            .get()
            .apply(
                "Take copy features",
                MapElements.into(TypeDescriptor.of(CopyFeatures.class))
                    .via(RememberedArticle::copy));
    PCollection<EventFeatures> events =
        memory
            .get()
            .apply(
                "Take event features",
                MapElements.into(TypeDescriptor.of(EventFeatures.class))
                    .via(RememberedArticle::event));
    return PCollectionTuple.of(ReadArticles.READINGS, readings.get(ReadArticles.READINGS))
        .and(
            ReadArticles.COPY_FEATURES,
            join("Join copy features", readings.get(ReadArticles.COPY_FEATURES), copies))
        .and(
            ReadArticles.EVENT_FEATURES,
            join("Join event features", readings.get(ReadArticles.EVENT_FEATURES), events));
  }

  /** Lets the measures know what earlier runs reported. */
  MeasureCoverage after(MeasureCoverage measure, PCollection<CoveredArticle> covered) {
    return memory
        .map(
            known ->
                measure.after(
                    PCollectionTuple.of(RecallReports.MEMORY, known)
                        .and(RecallReports.ARTICLES, covered)
                        .apply("Recall reports", RecallReports.inBuckets(buckets))))
        .orElse(measure);
  }

  /** Holds the parts of the reports back until this day is remembered. */
  PCollection<PartFile> remember(
      PCollection<PartFile> parts, PCollectionTuple readings, PCollection<CoveredArticle> covered) {
    if (days.isEmpty()) {
      return parts;
    }
    PCollection<String> remembered =
        PCollectionTuple.of(
                RememberArticles.COPY_FEATURES, readings.get(ReadArticles.COPY_FEATURES))
            .and(RememberArticles.EVENT_FEATURES, readings.get(ReadArticles.EVENT_FEATURES))
            .and(RememberArticles.ARTICLES, covered)
            .apply("Remember articles", RememberArticles.inBuckets(buckets))
            .apply(
                "Write memory",
                WriteMemory.to(
                    days.get().today(), Versions.dateline(), days.get().date(), buckets));
    return parts.apply("Keep order", Wait.on(remembered));
  }

  private static <T> PCollection<T> join(
      String name, PCollection<T> own, PCollection<T> remembered) {
    return PCollectionList.of(own).and(remembered).apply(name, Flatten.pCollections());
  }
}
