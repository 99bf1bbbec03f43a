package org.dateline.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.coverage.CoverageSettings;
import org.dateline.coverage.Ledger;
import org.dateline.events.EventQuality;
import org.dateline.extract.citations.OutletDirectory;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.ReadCorpora;
import org.dateline.model.Article;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventLink;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;
import org.dateline.outputs.PartFile;
import org.dateline.outputs.PublishRun;
import org.dateline.outputs.RunFacts;
import org.dateline.outputs.RunFolder;
import org.dateline.outputs.WriteArticles;
import org.dateline.outputs.WriteDetail;
import org.dateline.outputs.WriteLedger;
import org.dateline.outputs.WritePage;
import org.dateline.outputs.WriteRejected;
import org.dateline.outputs.WriteReports;
import org.dateline.steps.CoverArticles;
import org.dateline.steps.DropDuplicates;
import org.dateline.steps.FindCopies;
import org.dateline.steps.GroupEvents;
import org.dateline.steps.JudgeEvents;
import org.dateline.steps.KeepLedger;
import org.dateline.steps.LearnNames;
import org.dateline.steps.LearnOutlets;
import org.dateline.steps.MeasureCoverage;
import org.dateline.steps.NormaliseDocuments;
import org.dateline.steps.ReadArticles;
import org.dateline.text.metadata.OutletTable;

/** The job: one {@code apply} for each box of the picture in the README, in the same words. */
final class DatelineJob {
  private DatelineJob() {}

  /**
   * Adds the job's steps to the pipeline.
   *
   * @param files what to read
   * @param spread over how many buckets the work is spread
   * @param folder where to write
   * @param outletTable what the user knows of outlets
   * @param state what earlier days remember, and where this one does
   */
  static void build(
      Pipeline pipeline,
      Settings settings,
      List<InputFile> files,
      RunFacts facts,
      Buckets spread,
      RunFolder folder,
      OutletTable outletTable,
      Optional<Recollection.Days> state) {
    int buckets = spread.grouping();
    MemorySteps memory = MemorySteps.recall(pipeline, state, buckets);
    PCollectionTuple corpus =
        pipeline.apply(
            "Read corpora",
            ReadCorpora.from(files, settings.fields(), settings.limits(), spread.reading()));
    PCollectionTuple normalised =
        memory.withoutKnown(
            corpus
                .get(ReadCorpora.DOCUMENTS)
                .apply("Normalise documents", NormaliseDocuments.with(outletTable)));
    PCollectionTuple unique =
        normalised
            .get(NormaliseDocuments.ARTICLES)
            .apply("Drop duplicates", DropDuplicates.inBuckets(spread.reading()));
    PCollection<PartFile> texts =
        unique.get(DropDuplicates.ARTICLES).apply("Write articles", WriteArticles.to(folder));
    PCollection<Article> articles =
        unique
            .get(DropDuplicates.ARTICLES)
            .apply(
                "Take articles",
                FlatMapElements.into(TypeDescriptor.of(Article.class)).via(KV::getValue));
    PCollectionView<NameEvidence> names = articles.apply("Learn names", LearnNames.create());
    PCollectionView<OutletDirectory> outlets =
        articles.apply("Learn outlets", LearnOutlets.create());
    PCollectionTuple readings = articles.apply("Read articles", ReadArticles.with(names, outlets));
    PCollectionTuple features = memory.withRemembered(readings);
    PCollection<CopyStatus> copies =
        features
            .get(ReadArticles.COPY_FEATURES)
            .apply("Find copies", FindCopies.inBuckets(buckets));
    PCollection<EventLink> events =
        PCollectionTuple.of(GroupEvents.FEATURES, features.get(ReadArticles.EVENT_FEATURES))
            .and(GroupEvents.COPIES, copies)
            .apply("Group events", GroupEvents.inBuckets(buckets));
    PCollection<CoveredArticle> covered =
        PCollectionTuple.of(CoverArticles.READINGS, readings.get(ReadArticles.READINGS))
            .and(CoverArticles.COPIES, copies)
            .and(CoverArticles.EVENTS, events)
            .apply("Cover articles", CoverArticles.inBuckets(buckets));
    PCollectionTuple measured =
        covered.apply(
            "Measure coverage",
            memory.after(MeasureCoverage.inBuckets(buckets, CoverageSettings.defaults()), covered));
    PCollection<PartFile> detail =
        measured
            .get(MeasureCoverage.ARTICLES)
            .apply("Write detail", WriteDetail.to(folder, buckets));
    PCollection<PartFile> reports =
        measured.apply("Write reports", WriteReports.to(folder, buckets).labelledBy(outletTable));
    PCollection<Rejected> rejected =
        PCollectionList.of(corpus.get(ReadCorpora.REJECTED))
            .and(normalised.get(NormaliseDocuments.REJECTED))
            .and(unique.get(DropDuplicates.REJECTED))
            .apply("Join rejected", Flatten.pCollections());
    PCollection<Ledger> ledger =
        PCollectionList.of(corpus.get(ReadCorpora.TALLIES))
            .and(normalised.get(NormaliseDocuments.TALLIES))
            .and(unique.get(DropDuplicates.TALLIES))
            .and(readings.get(ReadArticles.TALLIES))
            .apply("Join tallies", Flatten.<Tally>pCollections())
            .apply("Keep ledger", KeepLedger.of());
    PCollectionView<Ledger> counts = ledger.apply("Show ledger", View.asSingleton());
    PCollectionView<EventQuality> quality = covered.apply("Show quality", JudgeEvents.create());
    PCollection<PartFile> page = measured.apply("Write page", WritePage.to(folder, counts));
    PCollection<PartFile> parts =
        PCollectionList.of(texts)
            .and(detail)
            .and(reports)
            .and(page)
            .and(rejected.apply("Write rejected", WriteRejected.to(folder)))
            .and(ledger.apply("Write ledger", WriteLedger.to(folder)))
            .apply("Join parts", Flatten.pCollections());
    memory
        .remember(parts, readings, covered)
        .apply(
            "Publish run",
            PublishRun.to(folder, facts, settings.overwrite(), counts, quality)
                .comparedWith(settings.compare())
                .labelledBy(outletTable)
                .with(settings.extras()));
  }
}
