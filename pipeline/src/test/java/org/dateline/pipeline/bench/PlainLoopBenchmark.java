package org.dateline.pipeline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.copies.CopyFeatures;
import org.dateline.events.EventFeatures;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.ArticleReader;
import org.dateline.extract.citations.OutletNames;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.inputs.CorpusReader;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.ReadLimits;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.RawDocument;
import org.dateline.model.Reading;
import org.dateline.pipeline.Dateline;
import org.dateline.text.Normaliser;

/**
 * Times the whole job on the direct runner against a plain loop over the same rules, in one
 * process, and prints the ratio. The loop reads, normalises, learns names, reads articles and makes
 * the features of copies and events on all cores; it neither groups nor writes, so that the ratio
 * errs against the job.
 *
 * <p>Arguments: number of articles, then the sample file of JSON lines that they are made from.
 */
public final class PlainLoopBenchmark {
  private PlainLoopBenchmark() {}

  /** Makes the corpus in a temporary folder, runs both, and prints seconds and ratio. */
  public static void main(String[] args) throws IOException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 40_000;
    Path sample = Path.of(args.length > 1 ? args[1] : "inputs/samples/corpora/wire/meridian.jsonl");
    Path folder = Files.createTempDirectory("dateline-bench");
    Path corpus = corpus(articles, sample, folder.resolve("corpus.jsonl"));

    long loopStart = System.nanoTime();
    long figures = loop(corpus);
    double loop = seconds(loopStart);

    long jobStart = System.nanoTime();
    int code =
        Dateline.call("--inputs=" + corpus, "--output=" + folder.resolve("reports"), "--overwrite");
    double job = seconds(jobStart);

    System.out.println(
        String.format(
            Locale.ROOT,
            "articles %d, figures %d, exit code %d%nplain loop %.1f s%nwhole job %.1f s%nratio"
                + " %.2f",
            articles,
            figures,
            code,
            loop,
            job,
            job / loop));
    System.exit(code);
  }

  /** Repeats the lines of the sample with other ids, names and numbers. */
  private static Path corpus(int articles, Path sample, Path target) throws IOException {
    List<String> lines = Files.readAllLines(sample);
    try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        String name = "Town" + Integer.toString(i / 12, 36).toUpperCase(Locale.ROOT);
        out.write(
            lines
                .get(i % lines.size())
                .replaceAll("\\b(Port Ellery|Kaldvik|Galmora|Porto Alvo|Kestrel)\\b", name)
                .replaceAll("\\b(\\d)(\\d)\\b", "$1" + i % 10)
                .replace("\"id\": \"", "\"id\": \"" + i + "-")
                .replace("/stories/", "/stories/" + i + "/"));
        out.newLine();
      }
    }
    return target;
  }

  private static long loop(Path corpus) throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    Harvest harvest = new Harvest(documents::add, rejected -> {}, tally -> {});
    try (InputStream in = Files.newInputStream(corpus)) {
      new CorpusReader(FieldNames.usual(), ReadLimits.defaults())
          .read(new InputFile("corpus.jsonl", corpus.toString(), Files.size(corpus)), in, harvest);
    }
    ThreadLocal<Normaliser> normalisers = ThreadLocal.withInitial(Normaliser::new);
    List<Article> articles =
        documents.parallelStream()
            .flatMap(document -> normalisers.get().normalise(document).article().stream())
            .toList();
    TreeMap<ArticleId, Article> unique = new TreeMap<>();
    articles.forEach(article -> unique.put(article.id(), article));
    NameEvidence names =
        unique.values().parallelStream()
            .map(article -> NameEvidence.of(AnnotatedArticle.of(article)))
            .reduce(NameEvidence.NONE, NameEvidence::plus);
    ArticleReader reader = new ArticleReader(EntityRecogniser.with(names), OutletNames.known());
    AtomicLong figures = new AtomicLong();
    unique.values().parallelStream()
        .forEach(
            article -> {
              AnnotatedArticle annotated = AnnotatedArticle.of(article);
              Reading reading = reader.read(annotated);
              CopyFeatures.of(annotated, reading);
              EventFeatures.of(annotated, reading);
              figures.addAndGet(reading.figures().size());
            });
    return figures.get();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
