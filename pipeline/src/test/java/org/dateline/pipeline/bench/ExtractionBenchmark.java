package org.dateline.pipeline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.citations.CitationFinder;
import org.dateline.extract.citations.OutletDirectory;
import org.dateline.extract.citations.OutletNames;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.extract.quotes.QuoteFinder;
import org.dateline.model.Article;
import org.dateline.model.Mention;
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
 * Times entities, quotes and citations, with the tokens and sentences that they need, against the
 * HTML parser's parse of the same pages, and prints the ratios. One operation is one pass over all
 * pages; each page is parsed and read in turn and the time is the processor's.
 *
 * <p>Argument: folder or file of the corpus; the sample corpora by default.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ExtractionBenchmark {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @Param("inputs/samples/corpora")
  String corpus;

  private final List<RawDocument> pages = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private EntityRecogniser recogniser;
  private CitationFinder citations;

  /** Processor time of one pass, in nanoseconds. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Times {
    public long parse;
    public long tokens;
    public long entities;
    public long quotes;
    public long citations;
  }

  /** Runs the benchmark and prints the ratios. */
  public static void main(String[] args) throws RunnerException {
    for (RunResult result : Measured.run(ExtractionBenchmark.class, args)) {
      double parse = Measured.sum(result, "parse");
      double tokens = Measured.sum(result, "tokens") / parse;
      double entities = Measured.sum(result, "entities") / parse;
      double quotes = Measured.sum(result, "quotes") / parse;
      double citations = Measured.sum(result, "citations") / parse;
      System.out.println(
          String.format(
              Locale.ROOT,
              "parse %.0f ms; of it tokens %.2f, entities %.2f, quotes %.2f, citations %.2f: %.2f",
              parse / 1e6,
              tokens,
              entities,
              quotes,
              citations,
              tokens + entities + quotes + citations));
    }
  }

  /** Reads the pages of the corpus, and what their articles tell of names and outlets. */
  @Setup
  public void read() throws IOException {
    Normaliser normaliser = new Normaliser();
    NameEvidence names = NameEvidence.NONE;
    OutletDirectory outlets = OutletDirectory.NONE;
    for (RawDocument page : Corpus.pages(corpus)) {
      for (Article article : normaliser.normalise(page).article().stream().toList()) {
        pages.add(page);
        articles.add(article);
        names = names.plus(NameEvidence.of(AnnotatedArticle.of(article)));
        outlets = outlets.plus(OutletDirectory.of(article));
      }
    }
    recogniser = EntityRecogniser.with(names);
    citations = new CitationFinder(OutletNames.with(outlets.names()));
  }

  /** Parses each page and reads its article. */
  @Benchmark
  public void pages(Times times, Blackhole hole) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      RawDocument page = pages.get(i);
      String charset = page.charset().isEmpty() ? null : page.charset();
      long start = CLOCK.getCurrentThreadCpuTime();
      hole.consume(Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.url()));
      long parsed = CLOCK.getCurrentThreadCpuTime();
      AnnotatedArticle article = AnnotatedArticle.of(articles.get(i));
      long annotated = CLOCK.getCurrentThreadCpuTime();
      List<Mention> mentions = recogniser.recognise(article);
      long named = CLOCK.getCurrentThreadCpuTime();
      hole.consume(QuoteFinder.find(article, mentions));
      long quoted = CLOCK.getCurrentThreadCpuTime();
      hole.consume(citations.find(article));
      times.parse += parsed - start;
      times.tokens += annotated - parsed;
      times.entities += named - annotated;
      times.quotes += quoted - named;
      times.citations += CLOCK.getCurrentThreadCpuTime() - quoted;
    }
  }
}
