package org.dateline.pipeline;

import java.util.List;
import org.apache.beam.runners.direct.DirectRunner;
import org.dateline.inputs.InputFile;

/**
 * Over how many buckets the job spreads its work.
 *
 * @param reading of documents and articles while they are read, at least 1
 * @param grouping of every grouping behind, at least 1
 */
record Buckets(int reading, int grouping) {
  private static final long BYTES_PER_BUCKET = 2L << 20;

  /** The direct runner prepares a step anew for each bundle, which costs as much as a page. */
  private static final long BYTES_PER_BUCKET_DIRECT = 16L << 20;

  private static final int MIN_BUCKETS_DIRECT = 2;

  /** The direct runner groups once for each bundle and bucket, four times as much for twice. */
  private static final int FEW_BUCKETS_DIRECT = 4;

  /** Engines share buckets out among workers by chance; the more there are, the more evenly. */
  private static final int MIN_BUCKETS = 64;

  private static final int MAX_BUCKETS = 1024;

  Buckets {
    if (reading < 1 || grouping < 1) {
      throw new IllegalArgumentException(reading + " and " + grouping + " buckets");
    }
  }

  /** Returns as many buckets for both. */
  static Buckets of(int buckets) {
    return new Buckets(buckets, buckets);
  }

  /**
   * Returns the numbers of buckets: more for larger inputs, whatever the number of workers. The
   * direct runner takes few: whenever a bundle reaches a key, it copies all that waits there, so
   * that a chain of groupings costs the square of their number. What reads pages and articles is
   * most of the work, and takes some more, so that no worker waits long for another's.
   */
  static Buckets of(DatelineOptions options, Settings settings, List<InputFile> files) {
    if (settings.buckets() > 0) {
      return of(settings.buckets());
    }
    long bytes = files.stream().mapToLong(InputFile::size).sum();
    if (options.getRunner().equals(DirectRunner.class)) {
      int processors = Runtime.getRuntime().availableProcessors();
      long least = clamp(processors, MIN_BUCKETS_DIRECT, FEW_BUCKETS_DIRECT);
      long most = Math.max(2 * FEW_BUCKETS_DIRECT, 2 * processors);
      long wanted = bytes / BYTES_PER_BUCKET_DIRECT;
      return new Buckets((int) clamp(wanted, 2 * least, most), (int) clamp(wanted, least, most));
    }
    return of((int) clamp(bytes / BYTES_PER_BUCKET, MIN_BUCKETS, MAX_BUCKETS));
  }

  private static long clamp(long wanted, long least, long most) {
    return Math.max(least, Math.min(most, wanted));
  }
}
