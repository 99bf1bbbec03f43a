package org.dateline.pipeline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.dateline.model.RawDocument;
import org.dateline.text.Normaliser;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Times the normaliser (charset, parse, content, metadata, date, language) against the HTML
 * parser's parse of the same bytes, and prints the ratio. One operation is one pass over all pages;
 * each page is parsed and normalised in turn and the time is the processor's, so that whatever else
 * the machine does falls on both alike.
 *
 * <p>Argument: folder or file of the corpus; the sample corpora by default, whose few pages are too
 * few for a figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ReadingBenchmark {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @Param("inputs/samples/corpora")
  String corpus;

  private List<RawDocument> pages;
  private Normaliser normaliser;

  /** Processor time of one pass, in nanoseconds. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Times {
    public long parse;
    public long normalise;
  }

  /** Runs the benchmark and prints the ratio. */
  public static void main(String[] args) throws RunnerException {
    for (RunResult result : Measured.run(ReadingBenchmark.class, args)) {
      double parse = Measured.sum(result, "parse");
      double normalise = Measured.sum(result, "normalise");
      System.out.println(
          String.format(
              Locale.ROOT,
              "all passes: parse %.0f ms, normalise %.0f ms, ratio %.2f",
              parse / 1e6,
              normalise / 1e6,
              normalise / parse));
    }
  }

  /** Reads the pages of the corpus. */
  @Setup
  public void read() throws IOException {
    pages = Corpus.pages(corpus);
    normaliser = new Normaliser();
  }

  /** Parses and normalises each page. */
  @Benchmark
  public void pages(Times times, Blackhole hole) throws IOException {
    for (RawDocument page : pages) {
      String charset = page.charset().isEmpty() ? null : page.charset();
      long start = CLOCK.getCurrentThreadCpuTime();
      hole.consume(Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.url()));
      long parsed = CLOCK.getCurrentThreadCpuTime();
      hole.consume(normaliser.normalise(page));
      times.parse += parsed - start;
      times.normalise += CLOCK.getCurrentThreadCpuTime() - parsed;
    }
  }
}
