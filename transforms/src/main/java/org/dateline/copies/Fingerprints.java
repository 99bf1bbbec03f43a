package org.dateline.copies;

import org.dateline.model.ArticleId;

/**
 * Some fingerprints of one article.
 *
 * @param article the article
 * @param time its publication in seconds since 1970, or the last second of all
 * @param values the fingerprints, distinct
 */
public record Fingerprints(ArticleId article, long time, int[] values) {

  /** Returns those that fall into each bucket; null where there are none. */
  public Fingerprints[] split(int buckets) {
    int[] counts = new int[buckets];
    for (int value : values) {
      counts[bucket(value, buckets)]++;
    }
    int[][] parts = new int[buckets][];
    for (int value : values) {
      int bucket = bucket(value, buckets);
      if (parts[bucket] == null) {
        parts[bucket] = new int[counts[bucket]];
      }
      parts[bucket][--counts[bucket]] = value;
    }
    Fingerprints[] split = new Fingerprints[buckets];
    for (int i = 0; i < buckets; i++) {
      split[i] = parts[i] == null ? null : new Fingerprints(article, time, parts[i]);
    }
    return split;
  }

  private static int bucket(int value, int buckets) {
    // Winnowing keeps small values, so that their order would fill the low buckets only.
    return (int) Math.floorMod(Hashes.mix(value), (long) buckets);
  }
}
