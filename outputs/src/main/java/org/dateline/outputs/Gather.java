package org.dateline.outputs;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine;

/**
 * Gathers all elements in one list, in any order; the list is there even if it is empty.
 *
 * @param <T> the elements
 */
final class Gather<T> extends Combine.CombineFn<T, List<T>, List<T>> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<T> createAccumulator() {
    return new ArrayList<>();
  }

  @Override
  public List<T> addInput(List<T> parts, T part) {
    parts.add(part);
    return parts;
  }

  @Override
  public List<T> mergeAccumulators(Iterable<List<T>> all) {
    List<T> merged = new ArrayList<>();
    all.forEach(merged::addAll);
    return merged;
  }

  @Override
  public List<T> extractOutput(List<T> parts) {
    return parts;
  }

  @Override
  public Coder<List<T>> getAccumulatorCoder(CoderRegistry registry, Coder<T> input) {
    return ListCoder.of(input);
  }

  @Override
  public Coder<List<T>> getDefaultOutputCoder(CoderRegistry registry, Coder<T> input) {
    return ListCoder.of(input);
  }
}
