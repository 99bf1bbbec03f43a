package org.dateline.outputs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coders.RecordCoder;
import org.dateline.coverage.CoverageSettings;
import org.dateline.coverage.Ledger;
import org.dateline.model.Article;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.Hex;
import org.dateline.model.Tally;
import org.dateline.steps.JudgeEvents;
import org.dateline.steps.KeepLedger;
import org.dateline.steps.MeasureCoverage;

/** A run of articles whose every string is as hostile as can be. */
public final class HostileRun {
  /** The strings: titles, names, quotes and outlets of articles, one each. */
  public static final List<String> STRINGS =
      List.of(
          "</script><script>document.title='owned'</script>",
          "<img src=x onerror=\"document.title='owned'\">",
          "javascript:document.title='owned'",
          "\"; document.title='owned'; //",
          "{{script}} ${7*7} \u2028\u2029 <!--",
          "\u202Egnirts desrever \u200F",
          "=cmd|'/C calc'!A0",
          "+1;-1",
          "@SUM(A1:A9)",
          "\uFF1D1+1",
          "'=already marked",
          "\uFEFF{\"type\": \"Point\", \"at\": [102.0, 0.5]}",
          "\tTab",
          "line\nbreak, \"quotes\"\r\nand \u0000 more \uD83D\uDEA2 \uD83D",
          "x".repeat(10_000));

  /** Event that one article of each string is on; the others are alone on theirs. */
  public static final String SHARED_EVENT = Hex.digest("shared");

  private HostileRun() {}

  /** Writes the reports of the run into a folder that is not there yet. */
  public static void write(Path run) {
    write(run, EnumSet.noneOf(Extra.class));
  }

  /** Writes them in other forms too. */
  static void write(Path run, Set<Extra> extras) {
    RunFolder folder = RunFolder.of(run.toString(), "test");
    TestPipeline pipeline = TestPipeline.create();
    pipeline.enableAbandonedNodeEnforcement(false);
    PCollectionTuple measured =
        pipeline
            .apply("Articles", Create.of(articles()))
            .apply(MeasureCoverage.inBuckets(3, CoverageSettings.defaults()));
    PCollection<Ledger> ledger =
        pipeline
            .apply("Tallies", Create.of(new Tally("read", Tally.READ, "=1", "2024-01-25")))
            .apply(KeepLedger.of());
    PCollectionView<Ledger> counts = ledger.apply(View.asSingleton());
    List<Article> texts = articles().stream().map(one -> one.reading().article()).toList();
    PCollection<PartFile> jsonl =
        pipeline
            .apply(
                "Texts",
                Create.of(KV.of(0, texts))
                    .withCoder(
                        KvCoder.of(VarIntCoder.of(), ListCoder.of(RecordCoder.of(Article.class)))))
            .apply(WriteArticles.to(folder));
    PCollectionList.of(jsonl)
        .and(measured.apply(WriteReports.to(folder, 3)))
        .and(measured.get(MeasureCoverage.ARTICLES).apply(WriteDetail.to(folder, 3)))
        .and(measured.apply(WritePage.to(folder, counts)))
        .and(ledger.apply(WriteLedger.to(folder)))
        .apply(Flatten.pCollections())
        .apply(
            PublishRun.to(
                    folder,
                    new RunFacts(new TreeMap<>(), new TreeMap<>(), List.of(), Instant.EPOCH),
                    false,
                    counts,
                    measured.get(MeasureCoverage.ARTICLES).apply(JudgeEvents.create()))
                .with(extras));
    pipeline.run().waitUntilFinish();
  }

  /** Returns the id of the event on which the article of a string is alone. */
  public static String lonelyEvent(int string) {
    return Hex.digest("a" + string);
  }

  private static List<CoveredArticle> articles() {
    List<CoveredArticle> articles = new ArrayList<>();
    Optional<CoveredArticle> first = Optional.empty();
    for (int i = 0; i < STRINGS.size(); i++) {
      String words = STRINGS.get(i);
      CoveredArticle shared =
          AnyArticle.saying("shared " + i, words, words, new EventId(SHARED_EVENT), first);
      articles.add(shared);
      articles.add(
          AnyArticle.saying(
              "alone " + i, words, "=out.example", new EventId(lonelyEvent(i)), first));
      first = i % 2 == 0 ? Optional.of(shared) : Optional.empty();
    }
    return articles;
  }
}
