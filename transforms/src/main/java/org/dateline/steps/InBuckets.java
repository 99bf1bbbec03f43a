package org.dateline.steps;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coders.Packed;
import org.dateline.model.ArticleId;
import org.dateline.model.EventId;

/**
 * Groups elements by a bounded number of buckets, since runners pay for every distinct key of a
 * grouping. The step behind it resolves the real keys inside each bucket.
 *
 * @param <T> the elements
 */
public final class InBuckets<T>
    extends PTransform<PCollection<T>, PCollection<KV<Integer, Iterable<Packed<T>>>>> {
  private static final long serialVersionUID = 1L;

  /** Ids are hexadecimal; the first four digits tell the range. */
  private static final int RANGE = 1 << 16;

  private final SerializableFunction<T, Integer> bucket;

  private InBuckets(SerializableFunction<T, Integer> bucket) {
    this.bucket = bucket;
  }

  /** Groups by the bucket that the function names; all elements of one real key must share it. */
  public static <T> InBuckets<T> by(SerializableFunction<T, Integer> bucket) {
    return new InBuckets<>(bucket);
  }

  /** Names the bucket of each element, for a join with others by the same buckets. */
  static <T> PCollection<KV<Integer, Packed<T>>> named(
      String what, PCollection<T> elements, SerializableFunction<T, Integer> bucket) {
    return elements.apply("Pack " + what, Pack.by(bucket));
  }

  /** Names the bucket of the article of each element, for a join by article. */
  static <T> PCollection<KV<Integer, Packed<T>>> ofArticles(
      String what, PCollection<T> elements, SerializableFunction<T, ArticleId> id, int buckets) {
    return named(what, elements, element -> of(id.apply(element), buckets));
  }

  @Override
  public PCollection<KV<Integer, Iterable<Packed<T>>>> expand(PCollection<T> input) {
    return input.apply("Pack", Pack.by(bucket)).apply("Group bucket", GroupByKey.create());
  }

  /** Returns the bucket of the id, from 0; a higher bucket holds higher ids only. */
  public static int of(ArticleId id, int buckets) {
    return ofHex(id.value(), buckets);
  }

  /** Returns the bucket of the id, from 0; a higher bucket holds higher ids only. */
  public static int of(EventId id, int buckets) {
    return ofHex(id.value(), buckets);
  }

  /** Returns the bucket of any other key, from 0, without order. */
  public static int of(String key, int buckets) {
    CRC32C crc = new CRC32C();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % buckets);
  }

  private static int ofHex(String hex, int buckets) {
    return Integer.parseInt(hex.substring(0, 4), 16) * buckets / RANGE;
  }
}
