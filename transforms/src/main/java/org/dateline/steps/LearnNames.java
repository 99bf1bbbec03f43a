package org.dateline.steps;

import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.model.Article;

/** Learns from all articles what their names are, as one bounded value. */
public final class LearnNames
    extends PTransform<PCollection<Article>, PCollectionView<NameEvidence>> {
  private static final long serialVersionUID = 1L;

  private LearnNames() {}

  /** Returns the step. */
  public static LearnNames create() {
    return new LearnNames();
  }

  @Override
  public PCollectionView<NameEvidence> expand(PCollection<Article> articles) {
    SerializableBiFunction<NameEvidence, NameEvidence, NameEvidence> plus = NameEvidence::plus;
    return articles
        .apply(
            "Collect evidence of names",
            MapElements.into(TypeDescriptor.of(NameEvidence.class))
                .via(article -> NameEvidence.of(AnnotatedArticle.of(article))))
        .apply("Add up evidence", Combine.globally(plus).asSingletonView());
  }
}
