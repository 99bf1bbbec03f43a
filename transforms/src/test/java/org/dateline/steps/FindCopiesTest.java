package org.dateline.steps;

import static org.dateline.copies.SampleTexts.article;
import static org.dateline.copies.SampleTexts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.SampleTexts;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class FindCopiesTest {
  private static final Article FIRST =
      article("a.example", "2024-03-05T08:00:00Z", "One", text(1, 20));
  private static final Article COPY =
      article("b.example", "2024-03-05T09:00:00Z", "One", text(1, 20));
  private static final Article CUT =
      article("c.example", "2024-03-05T10:00:00Z", "One", text(1, 12));
  private static final Article OTHER =
      article("d.example", "2024-03-05T09:00:00Z", "Two", text(2, 20));
  private static final Article HEADLINE =
      article("e.example", "2024-03-05T09:00:00Z", "Three", "Three words only");

  @Test
  void everyArticleHasOneStatusWithItsFamily(TestPipeline pipeline) {
    String smallest = Collections.min(List.of(FIRST.id(), COPY.id(), CUT.id())).value();
    PAssert.that(
            pipeline
                .apply(Create.of(features(CUT, OTHER, HEADLINE, COPY, FIRST)))
                .apply(FindCopies.inBuckets(3)))
        .satisfies(
            statuses -> {
              Map<ArticleId, CopyStatus> byArticle = new TreeMap<>();
              int count = 0;
              for (CopyStatus status : statuses) {
                byArticle.put(status.article(), status);
                count++;
              }
              assertEquals(5, count);
              assertEquals("original", byArticle.get(FIRST.id()).copyClass().label());
              assertEquals("verbatim", byArticle.get(COPY.id()).copyClass().label());
              assertEquals("verbatim", byArticle.get(CUT.id()).copyClass().label());
              assertEquals(FIRST.id(), byArticle.get(CUT.id()).original().orElseThrow());
              assertEquals("original", byArticle.get(OTHER.id()).copyClass().label());
              for (Article member : List.of(FIRST, COPY, CUT)) {
                assertEquals(smallest, byArticle.get(member.id()).family().value());
              }
              assertEquals(OTHER.id(), byArticle.get(OTHER.id()).family());
              assertEquals(HEADLINE.id(), byArticle.get(HEADLINE.id()).family());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void orderAndNumberOfBucketsChangeNothing(TestPipeline pipeline) {
    List<Article> articles = new ArrayList<>(List.of(FIRST, COPY, CUT, OTHER, HEADLINE));
    for (int i = 0; i < 30; i++) {
      String time = "2024-03-06T08:00:0" + i % 10 + "Z";
      articles.add(article(i + ".example", time, "Four", text(5 + i / 10, 20)));
    }
    List<CopyFeatures> ordered = features(articles.toArray(new Article[0]));
    List<CopyFeatures> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(4));
    PAssert.that(
            pipeline.apply("Ordered", Create.of(ordered)).apply("In one", FindCopies.inBuckets(1)))
        .satisfies(
            one -> {
              check(one);
              return null;
            });
    PAssert.that(
            pipeline
                .apply("Shuffled", Create.of(shuffled))
                .apply("In seven", FindCopies.inBuckets(7)))
        .satisfies(
            other -> {
              check(other);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  /** The digest of all statuses in order of their articles, worked out once. */
  private static void check(Iterable<CopyStatus> statuses) {
    Map<ArticleId, String> lines = new TreeMap<>();
    statuses.forEach(
        status ->
            lines.put(
                status.article(), status.copyClass() + " " + status.family() + status.original()));
    assertEquals(35, lines.size());
    synchronized (SEEN) {
      SEEN.add(String.join("\n", lines.values()));
      assertEquals(SEEN.get(0), SEEN.get(SEEN.size() - 1));
    }
  }

  private static final List<String> SEEN = new ArrayList<>();

  private static List<CopyFeatures> features(Article... articles) {
    List<CopyFeatures> features = new ArrayList<>();
    for (Article article : articles) {
      features.add(SampleTexts.features(article));
    }
    return features;
  }
}
