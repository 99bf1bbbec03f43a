package org.dateline.steps;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.dateline.coders.RecordCoder;

/**
 * Counts records, and makes one value of the counts.
 *
 * @param <I> elements
 * @param <K> what is counted in an element
 * @param <O> what the counts become
 */
final class Counting<I, K extends Record, O extends Record>
    extends Combine.CombineFn<I, Map<K, Long>, O> {
  private static final long serialVersionUID = 1L;

  private final Class<K> counted;
  private final Class<O> made;
  private final SerializableFunction<I, Iterable<K>> records;
  private final SerializableFunction<Map<K, Long>, O> result;

  Counting(
      Class<K> counted,
      Class<O> made,
      SerializableFunction<I, Iterable<K>> records,
      SerializableFunction<Map<K, Long>, O> result) {
    this.counted = counted;
    this.made = made;
    this.records = records;
    this.result = result;
  }

  @Override
  public Map<K, Long> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<K, Long> addInput(Map<K, Long> counts, I element) {
    for (K key : records.apply(element)) {
      counts.merge(key, 1L, Long::sum);
    }
    return counts;
  }

  @Override
  public Map<K, Long> mergeAccumulators(Iterable<Map<K, Long>> all) {
    Map<K, Long> merged = new HashMap<>();
    for (Map<K, Long> counts : all) {
      counts.forEach((key, count) -> merged.merge(key, count, Long::sum));
    }
    return merged;
  }

  @Override
  public O extractOutput(Map<K, Long> counts) {
    return result.apply(counts);
  }

  @Override
  public Coder<Map<K, Long>> getAccumulatorCoder(CoderRegistry registry, Coder<I> input) {
    return MapCoder.of(RecordCoder.of(counted), VarLongCoder.of());
  }

  @Override
  public Coder<O> getDefaultOutputCoder(CoderRegistry registry, Coder<I> input) {
    return RecordCoder.of(made);
  }
}
