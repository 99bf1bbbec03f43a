package org.dateline.steps;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coders.RecordCoder;
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
    return articles
        .apply("Add up evidence", InTotal.of(new AddUp()))
        .apply("Show", View.asSingleton());
  }

  /**
   * Adds evidence as one counts in binary: the sum at place {@code i} is of 2^i articles, or none.
   * So each article's evidence is added to a larger sum log n times rather than n times. Once the
   * sums outgrow their bound, most articles are no longer read.
   */
  private static final class AddUp extends CombineFn<Article, List<NameEvidence>, NameEvidence> {
    private static final long serialVersionUID = 1L;

    @Override
    public List<NameEvidence> createAccumulator() {
      return new ArrayList<>();
    }

    @Override
    public List<NameEvidence> addInput(List<NameEvidence> sums, Article article) {
      boolean isDrawn = sums.stream().allMatch(sum -> sum.draws(article.id()));
      return isDrawn ? carry(sums, NameEvidence.of(AnnotatedArticle.of(article))) : sums;
    }

    @Override
    public List<NameEvidence> mergeAccumulators(Iterable<List<NameEvidence>> all) {
      NameEvidence total = NameEvidence.NONE;
      for (List<NameEvidence> sums : all) {
        total = total.plus(extractOutput(sums));
      }
      return new ArrayList<>(List.of(total));
    }

    @Override
    public NameEvidence extractOutput(List<NameEvidence> sums) {
      return sums.stream().reduce(NameEvidence.NONE, NameEvidence::plus);
    }

    @Override
    public Coder<List<NameEvidence>> getAccumulatorCoder(
        CoderRegistry registry, Coder<Article> input) {
      return ListCoder.of(RecordCoder.of(NameEvidence.class));
    }

    private static List<NameEvidence> carry(List<NameEvidence> sums, NameEvidence evidence) {
      NameEvidence carried = evidence;
      for (int place = 0; place < sums.size(); place++) {
        NameEvidence sum = sums.get(place);
        if (sum.equals(NameEvidence.NONE)) {
          sums.set(place, carried);
          return sums;
        }
        carried = sum.plus(carried);
        sums.set(place, NameEvidence.NONE);
      }
      sums.add(carried);
      return sums;
    }
  }
}
