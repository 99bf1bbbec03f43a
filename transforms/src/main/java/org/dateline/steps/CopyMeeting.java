package org.dateline.steps;

import java.util.List;
import org.dateline.copies.ComparableArticle;
import org.dateline.copies.Comparer;
import org.dateline.copies.Comparison;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.Fingerprints;
import org.dateline.copies.ToCompare;
import org.dateline.model.ArticleId;

/** Compares the wording of articles that have passages in common. */
final class CopyMeeting implements Meeting<CopyFeatures, ToCompare, ComparableArticle, Comparison> {
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
  public CopyFeatures article(ToCompare parcel) {
    return parcel.features();
  }

  @Override
  public List<ArticleId> others(ToCompare parcel) {
    return parcel.others();
  }

  @Override
  public ComparableArticle ready(CopyFeatures article) {
    return ComparableArticle.of(article);
  }

  @Override
  public List<Comparison> compare(ComparableArticle article, ComparableArticle other) {
    return Comparer.compare(article, other);
  }
}
