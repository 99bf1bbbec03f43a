package org.dateline.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.SampleTexts;
import org.dateline.model.CopyStatus;

/**
 * Holds {@link FindCopies} against exhaustive comparison on any texts. Run with folders as
 * arguments, on the class path of the tests: every {@code *.jsonl} in them is read, one article a
 * line with {@code text} and, where known, {@code title}, {@code outlet}, {@code url} and {@code
 * published_at}; the {@code articles.jsonl} of a run will do.
 */
public final class CopyProof {
  private static final Queue<CopyStatus> FOUND = new ConcurrentLinkedQueue<>();
  private static final int BUCKETS = 8;

  private CopyProof() {}

  /** Prints the recall of close pairs, and which pairs were missed or wrongly called a copy. */
  public static void main(String[] folders) throws IOException {
    List<CopyFeatures> articles = new ArrayList<>();
    for (String folder : folders) {
      articles.addAll(read(Path.of(folder)));
    }
    ExhaustiveCopies proof = ExhaustiveCopies.of(articles, find(articles));
    System.out.println(
        proof.articles()
            + " articles, "
            + proof.close()
            + " close pairs, recall "
            + proof.recall()
            + ", "
            + proof.links()
            + " links, "
            + proof.far().size()
            + " of them far");
    proof.missed().forEach(pair -> System.out.println("missed " + pair));
    proof.far().forEach(pair -> System.out.println("far " + pair));
  }

  /** Returns what the step finds, in any order. */
  static List<CopyStatus> find(List<CopyFeatures> articles) {
    FOUND.clear();
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--targetParallelism=1",
                    "--enforceImmutability=false",
                    "--enforceEncodability=false")
                .create());
    pipeline
        .apply("Articles", Create.of(articles))
        .apply("Find copies", FindCopies.inBuckets(BUCKETS))
        .apply("Collect", ParDo.of(new Collect()));
    pipeline.run().waitUntilFinish();
    return List.copyOf(FOUND);
  }

  /** Reads the articles of all JSON lines in a folder. */
  static List<CopyFeatures> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    ObjectMapper mapper = new ObjectMapper();
    List<CopyFeatures> articles = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode fields = mapper.readTree(line);
        articles.add(
            SampleTexts.features(
                SampleTexts.article(
                    outlet(fields),
                    time(fields),
                    fields.path("title").asText() + "\0" + file + articles.size(),
                    fields.path("text").asText())));
      }
    }
    return articles;
  }

  private static String outlet(JsonNode fields) {
    String outlet = fields.path("outlet").asText();
    String url = fields.path("url").asText();
    return outlet.isEmpty() && url.contains("://") ? URI.create(url).getHost() : outlet;
  }

  private static String time(JsonNode fields) {
    String time = fields.path("published_at").asText();
    return time.length() == "2024-03-05T08:00:00Z".length() ? time : "";
  }

  private static final class Collect extends DoFn<CopyStatus, Void> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element CopyStatus status) {
      FOUND.add(status);
    }
  }
}
