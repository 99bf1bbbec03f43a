package org.dateline.pipeline;

/**
 * Over how many buckets the job spreads its work.
 *
 * @param reading of documents and articles while they are read, at least 1
 * @param grouping of every grouping behind, at least 1
 */
record Buckets(int reading, int grouping) {
  Buckets {
    if (reading < 1 || grouping < 1) {
      throw new IllegalArgumentException(reading + " and " + grouping + " buckets");
    }
  }

  /** Returns as many buckets for both. */
  static Buckets of(int buckets) {
    return new Buckets(buckets, buckets);
  }
}
