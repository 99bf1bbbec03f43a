package org.dateline.pipeline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** Tells a waiting person, every few seconds, how far the run is. */
final class Progress {
  private final PrintStream err;
  private final long startNanos;
  private String last = "";

  Progress(PrintStream err, long startNanos) {
    this.err = err;
    this.startNanos = startNanos;
  }

  /** Prints one line of counters, where the engine tells them while it runs. */
  void tell(PipelineResult result) {
    String counters = counters(result);
    if (!counters.isEmpty() && !counters.equals(last)) {
      last = counters;
      long seconds = Duration.ofNanos(System.nanoTime() - startNanos).toSeconds();
      err.println(String.format(Locale.ROOT, "%4d s  %s", seconds, counters));
    }
  }

  private static String counters(PipelineResult result) {
    SortedMap<String, Long> counters = new TreeMap<>();
    try {
      MetricsFilter own =
          MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace("dateline")).build();
      for (MetricResult<Long> counter : result.metrics().queryMetrics(own).getCounters()) {
        counters.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
      }
    } catch (UnsupportedOperationException e) {
      return "running; this engine tells its counters only at the end";
    }
    StringBuilder line = new StringBuilder();
    counters.forEach(
        (name, count) ->
            line.append(line.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(name.replace('_', ' ')));
    return line.toString();
  }
}
