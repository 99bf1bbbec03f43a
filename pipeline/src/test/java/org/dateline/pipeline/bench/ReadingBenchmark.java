package org.dateline.pipeline.bench;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.model.RawDocument;
import org.dateline.text.Normaliser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the normaliser (charset, parse, content, metadata, date, language) against the HTML
 * parser's parse of the same bytes, over all pages of a corpus, and prints the ratio of the
 * medians. One operation is one pass over all pages.
 *
 * <p>Argument: folder or file of the corpus; the sample corpora by default.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@Fork(value = 2, jvmArgs = "-Xmx2g")
public class ReadingBenchmark {
  @Param("inputs/samples/corpora")
  String corpus;

  private List<RawDocument> pages;
  private Normaliser normaliser;

  /** Runs both and prints their times and the ratio. */
  public static void main(String[] args) throws RunnerException {
    // Maven runs this in its own process, whose class path the forks would inherit.
    if (ReadingBenchmark.class.getClassLoader() instanceof URLClassLoader loader) {
      System.setProperty(
          "java.class.path",
          Arrays.stream(loader.getURLs())
              .map(URL::getPath)
              .collect(Collectors.joining(File.pathSeparator)));
    }
    OptionsBuilder options = new OptionsBuilder();
    options.include(ReadingBenchmark.class.getName());
    options.shouldFailOnError(true);
    if (args.length > 0) {
      options.param("corpus", args[0]);
    }
    double parse = 0;
    double normalise = 0;
    for (RunResult result : new Runner(options.build()).run()) {
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      if (result.getPrimaryResult().getLabel().equals("parse")) {
        parse = median;
      } else {
        normalise = median;
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "parse %.0f ms, normalise %.0f ms, ratio %.2f",
            parse,
            normalise,
            normalise / parse));
  }

  /** Reads the pages of the corpus. */
  @Setup
  public void read() throws IOException {
    pages = Corpus.pages(corpus);
    normaliser = new Normaliser();
  }

  /** The HTML parser alone, with the charset that the transport named or the page names. */
  @Benchmark
  public void parse(Blackhole hole) throws IOException {
    for (RawDocument page : pages) {
      String charset = page.charset().isEmpty() ? null : page.charset();
      Document parsed = Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.url());
      hole.consume(parsed);
    }
  }

  /** Everything from the bytes to the article. */
  @Benchmark
  public void normalise(Blackhole hole) {
    for (RawDocument page : pages) {
      hole.consume(normaliser.normalise(page));
    }
  }
}
