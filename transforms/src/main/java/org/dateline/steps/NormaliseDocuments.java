package org.dateline.steps;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.model.Article;
import org.dateline.model.RawDocument;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;
import org.dateline.text.Normalised;
import org.dateline.text.Normaliser;
import org.dateline.text.metadata.OutletTable;

/** Turns raw documents into articles; what is no article goes to the rejected ones. */
public final class NormaliseDocuments
    extends PTransform<PCollection<RawDocument>, PCollectionTuple> {
  /** The articles. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** Documents that are no articles. */
  public static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  /** What became of each document. */
  public static final TupleTag<Tally> TALLIES = new TupleTag<>() {};

  /** Name under which the ledger tells which outlets the user's table knows. */
  public static final String OUTLETS_STEP = "outlets";

  /** What the ledger says of an outlet that the user's table lacks. */
  public static final String UNKNOWN_OUTLET = "unknown";

  private static final long serialVersionUID = 1L;

  private final OutletTable outlets;

  private NormaliseDocuments(OutletTable outlets) {
    this.outlets = outlets;
  }

  /** Returns the step that names outlets by the user's table. */
  public static NormaliseDocuments with(OutletTable outlets) {
    return new NormaliseDocuments(outlets);
  }

  @Override
  public PCollectionTuple expand(PCollection<RawDocument> documents) {
    return documents.apply(
        "Normalise",
        ParDo.of(new NormaliseFn(outlets))
            .withOutputTags(ARTICLES, TupleTagList.of(REJECTED).and(TALLIES)));
  }

  private static final class NormaliseFn extends DoFn<RawDocument, Article> {
    private static final long serialVersionUID = 1L;
    private final Counter documents = Metrics.counter(Tallies.COUNTERS, "documents_read");
    private final OutletTable outlets;
    private transient Normaliser normaliser;

    NormaliseFn(OutletTable outlets) {
      this.outlets = outlets;
    }

    @Setup
    public void setup() {
      normaliser = new Normaliser(outlets);
    }

    private void look(Article article, OutputReceiver<Tally> tallies) {
      boolean known = outlets.find(article.outlet(), article.outletName()).isPresent();
      tallies.output(new Tally(OUTLETS_STEP, Tally.READ, "", ""));
      tallies.output(
          known
              ? new Tally(OUTLETS_STEP, Tally.KEPT, "", "")
              : new Tally(OUTLETS_STEP, UNKNOWN_OUTLET, article.outlet(), ""));
    }

    @ProcessElement
    public void process(@Element RawDocument document, MultiOutputReceiver out) {
      documents.inc();
      Normalised normalised = normaliser.normalise(document);
      out.get(TALLIES).output(new Tally(Normaliser.STEP, Tally.READ, "", ""));
      normalised
          .article()
          .ifPresent(
              article -> {
                out.get(ARTICLES).output(article);
                out.get(TALLIES).output(Tallies.of(Normaliser.STEP, Tally.KEPT, article));
                if (outlets.isGiven()) {
                  look(article, out.get(TALLIES));
                }
              });
      normalised
          .rejected()
          .ifPresent(
              rejected -> {
                out.get(REJECTED).output(rejected);
                out.get(TALLIES).output(new Tally(Normaliser.STEP, rejected.reason(), "", ""));
              });
    }
  }
}
