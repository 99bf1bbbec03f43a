package org.dateline.steps;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class InTotalTest {
  @Test
  void addsUpAllElements(TestPipeline pipeline) {
    List<Integer> numbers = IntStream.rangeClosed(1, 1000).boxed().toList();
    PCollection<Integer> total =
        pipeline.apply(Create.of(numbers)).apply(InTotal.of(Sum.ofIntegers()));
    PAssert.that(total).containsInAnyOrder(500_500);
    pipeline.run();
  }

  @Test
  void addsUpNothingToAnEmptySum(TestPipeline pipeline) {
    PCollection<Integer> total =
        pipeline.apply(Create.empty(VarIntCoder.of())).apply(InTotal.of(Sum.ofIntegers()));
    PAssert.that(total).containsInAnyOrder(0);
    pipeline.run();
  }
}
