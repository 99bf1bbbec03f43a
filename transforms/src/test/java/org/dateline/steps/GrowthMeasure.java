package org.dateline.steps;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.SampleTexts;
import org.dateline.events.EventFeatures;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.CopyStatus;

/**
 * Measures how copies and events grow with the corpus. Not a test: times say nothing on a busy
 * machine. Run with the numbers of articles as arguments, on the class path of the tests.
 */
public final class GrowthMeasure {
  /** As many as the job takes on the direct runner. */
  private static final int BUCKETS = 8;

  private static final long SECOND = 1_000_000_000;

  private GrowthMeasure() {}

  /** Prints for every number of articles the seconds, the counters and the most heap in use. */
  public static void main(String[] args) {
    for (String arg : args) {
      measure(Integer.parseInt(arg));
    }
  }

  private static void measure(int total) {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false",
                    "--enforceEncodability=false",
                    "--targetParallelism=2")
                .create());
    List<Integer> numbers = IntStream.range(0, total).boxed().toList();
    PCollection<Integer> input =
        pipeline
            .apply("Numbers", Create.of(numbers))
            .apply("Spread", Reshuffle.<Integer>viaRandomKey().withNumBuckets(4));
    PCollection<CopyFeatures> copies =
        input.apply(
            "Read for copies",
            MapElements.into(TypeDescriptor.of(CopyFeatures.class))
                .via(number -> SampleTexts.features(new GeneratedArticles(total).article(number))));
    PCollection<EventFeatures> events =
        input.apply(
            "Read for events",
            MapElements.into(TypeDescriptor.of(EventFeatures.class))
                .via(number -> eventFeatures(new GeneratedArticles(total).article(number))));
    PCollection<CopyStatus> statuses = copies.apply("Copies", FindCopies.inBuckets(BUCKETS));
    PCollectionTuple.of(GroupEvents.FEATURES, events)
        .and(GroupEvents.COPIES, statuses)
        .apply("Events", GroupEvents.inBuckets(BUCKETS));
    long start = System.nanoTime();
    long processor = processorTime();
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    System.out.println(
        total
            + " articles: "
            + (System.nanoTime() - start) / SECOND
            + " s, processor "
            + (processorTime() - processor) / SECOND
            + " s, peaks of the pools of the heap add up to "
            + (peak() >> 20)
            + " MiB");
    for (MetricResult<Long> counter : result.metrics().allMetrics().getCounters()) {
      if (!counter.getName().getName().startsWith("cogbk")) {
        System.out.println("  " + counter.getName().getName() + " " + counter.getAttempted());
      }
    }
  }

  /** Returns the nanoseconds that all threads have worked, whatever else the machine does. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Returns the bytes that were in use at most, which hold garbage not yet collected. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static EventFeatures eventFeatures(Article article) {
    return EventFeatures.of(AnnotatedArticle.of(article), SampleTexts.reading(article));
  }
}
