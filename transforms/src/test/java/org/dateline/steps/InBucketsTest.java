package org.dateline.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.coders.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class InBucketsTest {
  @Test
  void bringsEachElementToItsBucketOnce(TestPipeline pipeline) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      numbers.add(i);
    }
    SortedMap<Integer, List<Integer>> expected = new TreeMap<>();
    numbers.forEach(i -> expected.computeIfAbsent(i % 7, any -> new ArrayList<>()).add(i));
    PCollection<KV<Integer, List<Integer>>> buckets =
        pipeline
            .apply(Create.of(numbers))
            .apply(InBuckets.by(i -> i % 7))
            .apply(
                MapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.integers(),
                            TypeDescriptors.lists(TypeDescriptors.integers())))
                    .via(bucket -> KV.of(bucket.getKey(), sorted(bucket.getValue()))));
    PAssert.that(buckets)
        .satisfies(
            all -> {
              SortedMap<Integer, List<Integer>> found = new TreeMap<>();
              all.forEach(bucket -> found.put(bucket.getKey(), bucket.getValue()));
              assertEquals(expected, found);
              return null;
            });
    pipeline.run();
  }

  /** More of one bundle than may wait at once. */
  @Test
  void losesNothingWherePacksAreFull(TestPipeline pipeline) {
    int length = 1 << 20;
    PCollection<Integer> lengths =
        pipeline
            .apply(Create.of(0))
            .apply(
                "Make long texts",
                FlatMapElements.into(TypeDescriptors.strings())
                    .via(none -> Collections.nCopies(20, "x".repeat(length))))
            .apply(InBuckets.by(text -> 3))
            .apply(
                FlatMapElements.into(TypeDescriptors.integers())
                    .via(
                        bucket -> {
                          List<Integer> found = new ArrayList<>();
                          Packed.unpack(bucket.getValue())
                              .forEach(text -> found.add(text.length()));
                          return found;
                        }));
    PAssert.that(lengths).containsInAnyOrder(Collections.nCopies(20, length));
    pipeline.run();
  }

  private static List<Integer> sorted(Iterable<Packed<Integer>> packs) {
    List<Integer> sorted = new ArrayList<>();
    Packed.unpack(packs).forEach(sorted::add);
    Collections.sort(sorted);
    return sorted;
  }
}
