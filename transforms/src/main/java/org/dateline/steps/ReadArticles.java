package org.dateline.steps;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.copies.CopyFeatures;
import org.dateline.events.EventFeatures;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.ArticleReader;
import org.dateline.extract.ReadingDepth;
import org.dateline.extract.citations.OutletDirectory;
import org.dateline.extract.citations.OutletNames;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.model.Article;
import org.dateline.model.Reading;
import org.dateline.model.Tally;

/** Reads each article once for all that it says; its text ends here. */
public final class ReadArticles extends PTransform<PCollection<Article>, PCollectionTuple> {
  /** What each article says. */
  public static final TupleTag<Reading> READINGS = new TupleTag<>() {};

  /** What copy finding needs of each article. */
  public static final TupleTag<CopyFeatures> COPY_FEATURES = new TupleTag<>() {};

  /** What event grouping needs of each article. */
  public static final TupleTag<EventFeatures> EVENT_FEATURES = new TupleTag<>() {};

  /** To which depth articles of which language were read. */
  public static final TupleTag<Tally> TALLIES = new TupleTag<>() {};

  /** Name of the step in the ledger. */
  public static final String STEP = "extract";

  private static final long serialVersionUID = 1L;

  private final PCollectionView<NameEvidence> names;
  private final PCollectionView<OutletDirectory> outlets;

  private ReadArticles(
      PCollectionView<NameEvidence> names, PCollectionView<OutletDirectory> outlets) {
    this.names = names;
    this.outlets = outlets;
  }

  /** Returns the step that recognises names and outlets by the evidence of the corpus. */
  public static ReadArticles with(
      PCollectionView<NameEvidence> names, PCollectionView<OutletDirectory> outlets) {
    return new ReadArticles(names, outlets);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    return articles.apply(
        "Read",
        ParDo.of(new ReadFn(names, outlets))
            .withSideInputs(names, outlets)
            .withOutputTags(
                READINGS, TupleTagList.of(COPY_FEATURES).and(EVENT_FEATURES).and(TALLIES)));
  }

  private static final class ReadFn extends DoFn<Article, Reading> {
    private static final long serialVersionUID = 1L;
    private final PCollectionView<NameEvidence> names;
    private final PCollectionView<OutletDirectory> outlets;
    private final Counter articles = Metrics.counter(Tallies.COUNTERS, "articles_read");
    private transient ArticleReader reader;

    ReadFn(PCollectionView<NameEvidence> names, PCollectionView<OutletDirectory> outlets) {
      this.names = names;
      this.outlets = outlets;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) {
      if (reader == null) {
        reader =
            new ArticleReader(
                EntityRecogniser.with(context.sideInput(names)),
                OutletNames.with(context.sideInput(outlets).names()));
      }
      articles.inc();
      Article article = context.element();
      String depth = ReadingDepth.of(article).reason();
      out.get(TALLIES).output(new Tally(STEP, Tally.READ, "", "", article.language()));
      out.get(TALLIES).output(new Tally(STEP, depth, "", "", article.language()));
      AnnotatedArticle annotated = AnnotatedArticle.of(article);
      Reading reading = reader.read(annotated);
      out.get(READINGS).output(reading);
      out.get(COPY_FEATURES).output(CopyFeatures.of(annotated, reading));
      out.get(EVENT_FEATURES).output(EventFeatures.of(annotated, reading));
    }
  }
}
