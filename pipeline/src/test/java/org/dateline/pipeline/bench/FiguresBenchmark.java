package org.dateline.pipeline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.figures.FigureFinder;
import org.dateline.model.Article;
import org.dateline.text.Normaliser;
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
 * Times the figures of a corpus's articles against a plain tokenising pass over the same titles and
 * texts, and prints megabytes of text per second and the ratio. One operation is one pass over all
 * articles; each is tokenised and searched in turn and the time is the processor's, so that
 * whatever else the machine does falls on both alike.
 *
 * <p>The time of the figures begins where tokens and sentences are read, since the job reads them
 * once for all of its rules, and holds everything that is done for figures alone: finding numbers
 * with bounds and units, what they count, roles, sources, background, parts and cross-checks. The
 * ratio is that of tokens and figures together to tokens alone.
 *
 * <p>Argument: folder or file of the corpus; the sample corpora by default, whose few texts are too
 * few for a figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 80)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class FiguresBenchmark {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @Param("inputs/samples/corpora")
  String corpus;

  private List<Article> articles;
  private long bytes;

  /** Processor time in nanoseconds, and bytes of text in UTF-8. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Times {
    public long tokens;
    public long figures;
    public long bytes;
  }

  /** Runs the benchmark and prints speeds and ratio. */
  public static void main(String[] args) throws RunnerException {
    for (RunResult result : Measured.run(FiguresBenchmark.class, args)) {
      double tokens = Measured.sum(result, "tokens");
      double figures = Measured.sum(result, "figures");
      double bytes = Measured.sum(result, "bytes");
      System.out.println(
          String.format(
              Locale.ROOT,
              "tokens %.1f MB/s, tokens and figures %.1f MB/s, figures alone %.1f MB/s, ratio %.2f",
              bytes * 1e3 / tokens,
              bytes * 1e3 / (tokens + figures),
              bytes * 1e3 / figures,
              (tokens + figures) / tokens));
    }
  }

  /** Reads the articles of the corpus. */
  @Setup
  public void read() throws IOException {
    Normaliser normaliser = new Normaliser();
    articles =
        Corpus.documents(corpus).stream()
            .flatMap(document -> normaliser.normalise(document).article().stream())
            .toList();
    bytes =
        articles.stream().mapToLong(article -> utf8(article.title()) + utf8(article.text())).sum();
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Tokenises each article, then finds its figures. */
  @Benchmark
  public void articles(Times times, Blackhole hole) {
    for (Article article : articles) {
      long start = CLOCK.getCurrentThreadCpuTime();
      AnnotatedArticle annotated = AnnotatedArticle.of(article);
      hole.consume(annotated);
      long tokenised = CLOCK.getCurrentThreadCpuTime();
      hole.consume(FigureFinder.find(annotated, List.of()));
      times.tokens += tokenised - start;
      times.figures += CLOCK.getCurrentThreadCpuTime() - tokenised;
    }
    times.bytes += bytes;
  }
}
