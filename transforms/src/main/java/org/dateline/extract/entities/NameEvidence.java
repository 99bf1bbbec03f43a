package org.dateline.extract.entities;

import java.util.Arrays;
import java.util.Map;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.ArticleId;

/**
 * What a corpus tells of its names: a value with an associative and commutative plus, bounded in
 * size whatever the corpus.
 *
 * <p>Each count has a key of a level, a hashed name or word, and an {@link Observation}. An
 * article's level is drawn by a hash of its id, level {@code n} with odds of 2 to the minus n. Once
 * the counts outgrow the bound, the lowest levels go, which leaves a uniform half, quarter, eighth
 * of the articles. As more articles never make fewer counts, a level that goes in any part of the
 * corpus would go in the whole one too, so that no order of merging changes the result.
 *
 * @param floor lowest level that has not gone
 * @param keys sorted
 * @param counts one for each key
 */
public record NameEvidence(int floor, long[] keys, long[] counts) {
  /** Evidence of no article. */
  public static final NameEvidence NONE = new NameEvidence(0, new long[0], new long[0]);

  /** Largest number of counts: 16 bytes each. */
  static final int BOUND = 1 << 20;

  private static final int LEVEL_SHIFT = 58;
  private static final int MAX_LEVEL = 31;
  private static final int HASH_BITS = 54;
  private static final int OBSERVATION_BITS = 4;
  private static final long BASIS = 0xcbf29ce484222325L;

  public NameEvidence {
    if (keys.length != counts.length) {
      throw new IllegalArgumentException(keys.length + " keys, " + counts.length + " counts");
    }
  }

  /** Returns the evidence of one article. */
  public static NameEvidence of(AnnotatedArticle article) {
    return EvidenceReader.read(article);
  }

  /**
   * Returns whether evidence of an article of the id could still count; if not, it need not be read
   * to be added.
   */
  public boolean draws(ArticleId article) {
    return level(article.value()) >= floor;
  }

  /** Returns the evidence of both. */
  public NameEvidence plus(NameEvidence other) {
    return plus(other, BOUND);
  }

  NameEvidence plus(NameEvidence other, int bound) {
    return merged(other).within(bound);
  }

  /** Returns the evidence of one article of the given id from its counts by key at level 0. */
  static NameEvidence of(String articleId, Map<Long, Long> observed) {
    long level = (long) level(articleId) << LEVEL_SHIFT;
    long[] keys = observed.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    long[] counts = Arrays.stream(keys).map(observed::get).toArray();
    return new NameEvidence(0, Arrays.stream(keys).map(key -> level | key).toArray(), counts);
  }

  private static int level(String articleId) {
    return Math.min(MAX_LEVEL, Long.numberOfTrailingZeros(hash(articleId)));
  }

  /** Returns the key of an observation at level 0. */
  static long key(String name, Observation observation) {
    return hashed(name) << OBSERVATION_BITS | observation.ordinal();
  }

  /**
   * Returns the key, at level 0, of an observation of what the mark and the rest of a text make.
   */
  static long key(String mark, String text, int from, Observation observation) {
    return hashed(mark, text, from) << OBSERVATION_BITS | observation.ordinal();
  }

  /** Returns the hash of a name as keys hold it. */
  static long hashed(String name) {
    return hash(name) & ((1L << HASH_BITS) - 1);
  }

  /** Returns the hash, as keys hold it, of the name that the mark and the rest of a text make. */
  static long hashed(String mark, String text, int from) {
    return finished(mixed(mixed(BASIS, mark, 0), text, from)) & ((1L << HASH_BITS) - 1);
  }

  /** Returns the hashed name of a key. */
  static long nameOf(long key) {
    return key >>> OBSERVATION_BITS & ((1L << HASH_BITS) - 1);
  }

  /** Returns the observation of a key. */
  static int observationOf(long key) {
    return (int) (key & ((1 << OBSERVATION_BITS) - 1));
  }

  private NameEvidence merged(NameEvidence other) {
    long[] allKeys = new long[keys.length + other.keys.length];
    long[] allCounts = new long[allKeys.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length || j < other.keys.length) {
      boolean left = j == other.keys.length || i < keys.length && keys[i] <= other.keys[j];
      boolean right = i == keys.length || j < other.keys.length && other.keys[j] <= keys[i];
      allKeys[size] = left ? keys[i] : other.keys[j];
      allCounts[size++] = (left ? counts[i] : 0) + (right ? other.counts[j] : 0);
      i += left ? 1 : 0;
      j += right ? 1 : 0;
    }
    return new NameEvidence(
        Math.max(floor, other.floor), Arrays.copyOf(allKeys, size), Arrays.copyOf(allCounts, size));
  }

  private NameEvidence within(int bound) {
    int level = floor;
    int from = firstOf(level);
    while (keys.length - from > bound) {
      level++;
      from = firstOf(level);
    }
    return from == 0
        ? this
        : new NameEvidence(
            level,
            Arrays.copyOfRange(keys, from, keys.length),
            Arrays.copyOfRange(counts, from, counts.length));
  }

  /** Returns the index of the first key of the level or above. */
  private int firstOf(int level) {
    int found = Arrays.binarySearch(keys, (long) level << LEVEL_SHIFT);
    return found < 0 ? -found - 1 : found;
  }

  /** FNV-1a over UTF-16, then the finisher of MurmurHash3, both in the public domain. */
  private static long hash(String text) {
    return finished(mixed(BASIS, text, 0));
  }

  private static long mixed(long basis, String text, int from) {
    long hash = basis;
    for (int i = from; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long finished(long mixed) {
    long hash = mixed;
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }

  /** Compares floor, keys and counts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NameEvidence evidence
        && floor == evidence.floor
        && Arrays.equals(keys, evidence.keys)
        && Arrays.equals(counts, evidence.counts);
  }

  /** Returns a hash of floor, keys and counts. */
  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(keys) + Arrays.hashCode(counts)) + floor;
  }

  /** Returns the number of counts. */
  @Override
  public String toString() {
    return "NameEvidence of " + keys.length + " counts";
  }
}
