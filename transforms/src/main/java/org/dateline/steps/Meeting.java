package org.dateline.steps;

import java.io.Serializable;
import java.util.List;
import org.dateline.copies.Fingerprints;
import org.dateline.model.ArticleId;

/**
 * Tells which articles are candidates of each other, and compares those that meet.
 *
 * @param <T> what is known of an article
 * @param <P> what is sent of it to its candidates
 * @param <R> what comparing gives
 */
interface Meeting<T, P, R> extends Serializable {
  /** Returns the id of the article. */
  ArticleId id(T article);

  /** Returns what makes it a candidate of others that have it too. */
  Fingerprints fingerprints(T article);

  /** Returns how many articles with one fingerprint are all compared with each other. */
  int smallGroup();

  /** Makes what is sent of an article to a bucket where it is to meet these others. */
  P parcel(T article, List<ArticleId> others);

  /** Compares what has come to one bucket, where all that an article is to meet are present. */
  List<R> compare(Iterable<P> bucket);
}
