package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.copies.ComparableArticle;
import org.dateline.copies.Comparer;
import org.dateline.copies.Comparison;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.Fingerprints;
import org.dateline.copies.ToCompare;
import org.dateline.model.ArticleId;

/** Compares the wording of articles that have passages in common. */
final class CopyMeeting implements Meeting<CopyFeatures, ToCompare, Comparison> {
  private static final long serialVersionUID = 1L;

  @Override
  public ArticleId id(CopyFeatures article) {
    return article.id();
  }

  @Override
  public Fingerprints fingerprints(CopyFeatures article) {
    return article.fingerprints();
  }

  @Override
  public int smallGroup() {
    return FindCopies.SMALL_GROUP;
  }

  @Override
  public ToCompare parcel(CopyFeatures article, List<ArticleId> others) {
    return new ToCompare(article, others);
  }

  @Override
  public List<Comparison> compare(Iterable<ToCompare> bucket) {
    Map<ArticleId, ComparableArticle> present = new HashMap<>();
    Map<ArticleId, List<ArticleId>> others = new HashMap<>();
    for (ToCompare article : bucket) {
      CopyFeatures features = article.features();
      present.put(features.id(), ComparableArticle.of(features));
      others.put(features.id(), article.others());
    }
    List<Comparison> comparisons = new ArrayList<>();
    others.forEach(
        (article, candidates) ->
            candidates.forEach(
                other ->
                    comparisons.addAll(
                        Comparer.compare(present.get(article), present.get(other)))));
    return comparisons;
  }
}
