package org.dateline.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.model.Article;
import org.dateline.model.Articles;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class DropDuplicatesTest {
  private static final Article FIRST = Articles.article("a.example", "One", "The first text.");
  private static final Article AGAIN = Articles.from("news.jsonl:12", FIRST);
  private static final Article SECOND = Articles.article("a.example", "Two", "The second text.");

  @Test
  void keepsTheOneThatStandsFirstInTheInput(TestPipeline pipeline) {
    PCollectionTuple out =
        pipeline.apply(Create.of(AGAIN, SECOND, FIRST)).apply(DropDuplicates.inBuckets(4));
    PAssert.that(
            out.get(DropDuplicates.ARTICLES)
                .apply(FlatMapElements.into(TypeDescriptor.of(Article.class)).via(KV::getValue)))
        .containsInAnyOrder(FIRST, SECOND);
    PAssert.that(out.get(DropDuplicates.TALLIES).apply(Count.perElement()))
        .satisfies(
            tallies -> {
              List<String> lines = new ArrayList<>();
              for (KV<Tally, Long> tally : tallies) {
                lines.add(tally.getKey().reason() + " " + tally.getValue());
                assertEquals("2024-03-05", tally.getKey().date());
              }
              lines.sort(null);
              assertEquals(List.of("duplicate 1", "kept 2", "read 3"), lines);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void tellsEachOtherAddressOnce(TestPipeline pipeline) {
    Article amp = Articles.under("https://a.example/a/amp", Articles.from("news.jsonl:7", FIRST));
    Article ampAgain = Articles.from("news.jsonl:9", amp);
    PCollectionTuple out =
        pipeline.apply(Create.of(ampAgain, AGAIN, amp, FIRST)).apply(DropDuplicates.inBuckets(4));
    PAssert.that(out.get(DropDuplicates.REJECTED))
        .containsInAnyOrder(
            new Rejected(
                "deduplicate",
                "other_address",
                "news.jsonl:7",
                "source-id",
                "https://a.example/a/amp",
                "same article as " + FIRST.id()));
    PAssert.that(
            out.get(DropDuplicates.TALLIES)
                .apply(MapElements.into(TypeDescriptors.strings()).via(Tally::reason)))
        .containsInAnyOrder(
            "read", "read", "read", "read", "kept", "other_address", "duplicate", "duplicate");
    pipeline.run().waitUntilFinish();
  }
}
