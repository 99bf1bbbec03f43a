package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.dateline.coders.RecordCoder;
import org.dateline.coverage.Ledger;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;
import org.dateline.steps.JudgeEvents;
import org.dateline.steps.KeepLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishRunTest {
  private static final List<String> FILES =
      List.of(
          "articles.csv",
          "citations.csv",
          "copies.csv",
          "datapackage.json",
          "event_links.csv",
          "figures.csv",
          "ledger.csv",
          "manifest.json",
          "mentions.csv",
          "quotes.csv",
          "rejected.csv");

  @TempDir Path temp;

  @Test
  void writesTheSameBytesWhateverTheOrderAndTheBuckets() throws IOException {
    List<CoveredArticle> articles = articles(30);
    run("one", articles, 1, false);
    Collections.reverse(articles);
    run("many", articles, 7, false);
    for (String file : FILES) {
      if (!file.equals("manifest.json")) {
        assertEquals(read("one", file), read("many", file), file);
      }
    }
    assertEquals(30, rows("many", "figures.csv"));
  }

  @Test
  void writesEveryFileOfAnEmptyRunAndLeavesNothingElse() throws IOException {
    run("empty", List.of(), 4, false);
    try (Stream<Path> files = Files.list(temp.resolve("empty"))) {
      List<String> names = files.map(path -> path.getFileName().toString()).sorted().toList();
      assertTrue(names.containsAll(FILES), names.toString());
    }
    try (Stream<Path> beside = Files.list(temp)) {
      assertEquals(List.of(temp.resolve("empty")), beside.toList());
    }
    assertEquals(
        "step,reason,outlet,date,records,language\nread,read,,,2,\n", read("empty", "ledger.csv"));
    assertTrue(read("empty", "rejected.csv").endsWith("\nread,broken,a.gz@1,,,no end\n"));
  }

  @Test
  void leavesAnotherRunAloneUnlessToldToReplaceIt() throws IOException {
    run("twice", articles(1), 2, false);
    String before = read("twice", "manifest.json");
    assertTrue(before.contains("\"event_quality\""), before);
    assertThrows(
        Pipeline.PipelineExecutionException.class, () -> run("twice", articles(2), 2, false));
    assertEquals(before, read("twice", "manifest.json"));
    run("twice", articles(2), 2, true);
    assertFalse(before.equals(read("twice", "manifest.json")));
    assertEquals(2, rows("twice", "event_links.csv"));
  }

  private void run(String name, List<CoveredArticle> articles, int buckets, boolean overwrite) {
    RunFolder folder = RunFolder.of(temp.resolve(name).toString(), "test");
    RunFacts facts = new RunFacts(sorted("dateline", "1"), sorted(), List.of(), Instant.EPOCH);
    TestPipeline pipeline = TestPipeline.create();
    pipeline.enableAbandonedNodeEnforcement(false);
    PCollection<Ledger> ledger =
        pipeline
            .apply(
                "Tallies",
                Create.of(
                    new Tally("read", Tally.READ, "", ""), new Tally("read", Tally.READ, "", "")))
            .apply(KeepLedger.of());
    PCollection<PartFile> detail =
        pipeline
            .apply("Articles", articles.isEmpty() ? none() : Create.of(articles))
            .apply(WriteDetail.to(folder, buckets));
    PCollection<PartFile> rejected =
        pipeline
            .apply(
                "Rejected", Create.of(new Rejected("read", "broken", "a.gz@1", "", "", "no end")))
            .apply(WriteRejected.to(folder));
    PCollectionList.of(detail)
        .and(rejected)
        .and(ledger.apply(WriteLedger.to(folder)))
        .apply(Flatten.pCollections())
        .apply(
            PublishRun.to(
                folder,
                facts,
                overwrite,
                ledger.apply(View.asSingleton()),
                pipeline
                    .apply("Covered", articles.isEmpty() ? none() : Create.of(articles))
                    .apply(JudgeEvents.create())));
    pipeline.run().waitUntilFinish();
  }

  private static Create.Values<CoveredArticle> none() {
    return Create.empty(RecordCoder.of(CoveredArticle.class));
  }

  private static List<CoveredArticle> articles(int count) {
    List<CoveredArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(AnyArticle.saying("article " + i, "words, \"of\"\n" + i));
    }
    return articles;
  }

  private long rows(String run, String file) throws IOException {
    return read(run, file)
        .lines()
        .filter(line -> line.startsWith(AnyArticle.EVENT.value()))
        .count();
  }

  private String read(String run, String file) throws IOException {
    return Files.readString(temp.resolve(run).resolve(file));
  }

  private static SortedMap<String, String> sorted(String... pair) {
    SortedMap<String, String> map = new TreeMap<>();
    if (pair.length > 0) {
      map.put(pair[0], pair[1]);
    }
    return map;
  }
}
