package org.dateline.copies;

/** An article made ready to be compared with many others. */
public final class ComparableArticle {
  private final CopyFeatures features;
  private final ComparableText text;

  private ComparableArticle(CopyFeatures features, ComparableText text) {
    this.features = features;
    this.text = text;
  }

  /** Makes the article ready, in n log n of its words. */
  public static ComparableArticle of(CopyFeatures features) {
    return new ComparableArticle(features, ComparableText.of(features.wording()));
  }

  CopyFeatures features() {
    return features;
  }

  ComparableText text() {
    return text;
  }
}
