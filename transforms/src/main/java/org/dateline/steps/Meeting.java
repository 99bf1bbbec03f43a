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
 * @param <C> what is made of it there, to be compared with many
 * @param <R> what comparing gives
 */
interface Meeting<T, P, C, R> extends Serializable {
  /** Returns the id of the article. */
  ArticleId id(T article);

  /** Returns what makes it a candidate of others that have it too. */
  Fingerprints fingerprints(T article);

  /** Returns how many articles with one fingerprint are all compared with each other. */
  int smallGroup();

  /** Makes what is sent of an article to a bucket where it is to meet these others. */
  P parcel(T article, List<ArticleId> others);

  /** Returns the article of what was sent. */
  T article(P parcel);

  /** Returns the others that it is to meet. */
  List<ArticleId> others(P parcel);

  /** Makes an article ready to be compared. */
  C ready(T article);

  /** Compares an article with one that it meets. */
  List<R> compare(C article, C other);
}
