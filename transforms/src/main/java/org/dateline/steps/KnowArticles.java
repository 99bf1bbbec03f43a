package org.dateline.steps;

import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.memory.KnownArticles;
import org.dateline.memory.RememberedArticle;
import org.dateline.model.ArticleId;

/** Gathers the ids of all remembered articles. */
public final class KnowArticles
    extends PTransform<PCollection<RememberedArticle>, PCollectionView<KnownArticles>> {
  private static final long serialVersionUID = 1L;

  private KnowArticles() {}

  /** Returns the step. */
  public static KnowArticles create() {
    return new KnowArticles();
  }

  @Override
  public PCollectionView<KnownArticles> expand(PCollection<RememberedArticle> articles) {
    return articles
        .apply(
            "Gather ids",
            InTotal.of(
                new Counting<>(
                    ArticleId.class,
                    KnownArticles.class,
                    (RememberedArticle article) -> List.of(article.id()),
                    counts -> KnownArticles.of(counts.keySet()))))
        .apply("Show", View.asSingleton());
  }
}
