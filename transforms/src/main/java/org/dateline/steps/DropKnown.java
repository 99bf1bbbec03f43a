package org.dateline.steps;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.memory.KnownArticles;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;

/** Leaves out what the run of an earlier day reported: crawls meet the same pages again. */
public final class DropKnown extends PTransform<PCollection<Article>, PCollectionTuple> {
  /** Name of the step in the ledger. */
  public static final String STEP = "recall";

  /** Reason under which an article of an earlier run is left out. */
  public static final String KNOWN_ARTICLE = "known_article";

  /** Articles that no earlier run reported. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** One row for each record of an article that is known. */
  public static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  /** What became of each article. */
  public static final TupleTag<Tally> TALLIES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;

  private final PCollectionView<KnownArticles> known;

  private DropKnown(PCollectionView<KnownArticles> known) {
    this.known = known;
  }

  /** Returns the step that leaves out the known articles. */
  public static DropKnown of(PCollectionView<KnownArticles> known) {
    return new DropKnown(known);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    return articles.apply(
        "Tell the known",
        ParDo.of(new DropFn(known))
            .withSideInputs(known)
            .withOutputTags(ARTICLES, TupleTagList.of(REJECTED).and(TALLIES)));
  }

  private static final class DropFn extends DoFn<Article, Article> {
    private static final long serialVersionUID = 1L;
    private final PCollectionView<KnownArticles> known;

    DropFn(PCollectionView<KnownArticles> known) {
      this.known = known;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) {
      Article article = context.element();
      out.get(TALLIES).output(Tallies.of(STEP, Tally.READ, article));
      if (!context.sideInput(known).contains(article.id())) {
        out.get(TALLIES).output(Tallies.of(STEP, Tally.KEPT, article));
        out.get(ARTICLES).output(article);
        return;
      }
      out.get(TALLIES).output(Tallies.of(STEP, KNOWN_ARTICLE, article));
      out.get(REJECTED)
          .output(
              new Rejected(
                  STEP,
                  KNOWN_ARTICLE,
                  article.source(),
                  article.sourceId(),
                  article.url(),
                  "an earlier run reported it as " + article.id()));
    }
  }
}
