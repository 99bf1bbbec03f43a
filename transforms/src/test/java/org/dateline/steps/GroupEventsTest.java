package org.dateline.steps;

import static org.dateline.copies.SampleTexts.article;
import static org.dateline.copies.SampleTexts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.coders.RecordCoder;
import org.dateline.events.EventFeatures;
import org.dateline.events.SampleReports;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyStatus;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class GroupEventsTest {
  private static final List<Article> BELFORD =
      SampleReports.fire("Belford", "Anna Krone", "14", "2024-03-05");
  private static final List<Article> TORMOUTH =
      SampleReports.fire("Tormouth", "Piet Oswald", "37", "2024-03-07");

  @Test
  void everyReportHasOneLinkAndFiresStayApart(TestPipeline pipeline) {
    PAssert.that(links(pipeline, "all", fires(), 4))
        .satisfies(
            links -> {
              Map<ArticleId, EventId> events = events(links);
              assertEquals(12, events.size());
              assertEquals(1, of(events, BELFORD).size());
              assertEquals(1, of(events, TORMOUTH).size());
              assertNotEquals(of(events, BELFORD), of(events, TORMOUTH));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void orderBucketsAndUnrelatedReportsChangeNoEvent(TestPipeline pipeline) {
    List<EventFeatures> more = new ArrayList<>(fires());
    for (int i = 0; i < 20; i++) {
      Article unrelated = article("u.example", "2024-03-05T10:00:00Z", "", text(50 + i, 6));
      more.add(SampleReports.features(unrelated, "Belford", "Anna Krone"));
    }
    Collections.shuffle(more, new Random(8));
    PAssert.that(links(pipeline, "fires", fires(), 1))
        .satisfies(
            links -> {
              checkSame(events(links));
              return null;
            });
    PAssert.that(links(pipeline, "fires in many buckets", fires(), 40))
        .satisfies(
            links -> {
              checkSame(events(links));
              return null;
            });
    PAssert.that(links(pipeline, "more", more, 5))
        .satisfies(
            links -> {
              Map<ArticleId, EventId> events = events(links);
              assertEquals(32, events.size());
              Set<ArticleId> ids = new HashSet<>();
              BELFORD.forEach(article -> ids.add(article.id()));
              TORMOUTH.forEach(article -> ids.add(article.id()));
              events.keySet().retainAll(ids);
              checkSame(events);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void givenEventsAreKept(TestPipeline pipeline) {
    List<EventFeatures> given = new ArrayList<>();
    for (int i = 0; i < BELFORD.size(); i++) {
      EventFeatures open = SampleReports.features(BELFORD.get(i), "Belford", "Anna Krone");
      given.add(
          new EventFeatures(
              open.id(),
              open.published(),
              "event " + i % 2,
              open.vector(),
              open.lead(),
              open.keys(),
              open.labels(),
              open.labelled(),
              open.known()));
    }
    PAssert.that(links(pipeline, "given", given, 4))
        .satisfies(
            links -> {
              assertEquals(2, of(events(links), BELFORD).size());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static final List<Map<ArticleId, EventId>> SEEN = new ArrayList<>();

  private static void checkSame(Map<ArticleId, EventId> events) {
    synchronized (SEEN) {
      SEEN.add(events);
      assertEquals(SEEN.get(0), events);
    }
  }

  private static List<EventFeatures> fires() {
    List<EventFeatures> features = new ArrayList<>();
    BELFORD.forEach(one -> features.add(SampleReports.features(one, "Belford", "Anna Krone")));
    TORMOUTH.forEach(one -> features.add(SampleReports.features(one, "Tormouth", "Piet Oswald")));
    return features;
  }

  private static PCollection<EventLink> links(
      TestPipeline pipeline, String name, List<EventFeatures> reports, int buckets) {
    return PCollectionTuple.of(
            GroupEvents.FEATURES, pipeline.apply("Reports of " + name, Create.of(reports)))
        .and(
            GroupEvents.COPIES,
            pipeline.apply("No copies of " + name, Create.empty(RecordCoder.of(CopyStatus.class))))
        .apply("Group " + name, GroupEvents.inBuckets(buckets));
  }

  private static Map<ArticleId, EventId> events(Iterable<EventLink> links) {
    Map<ArticleId, EventId> events = new TreeMap<>();
    links.forEach(link -> assertEquals(null, events.put(link.article(), link.event())));
    return events;
  }

  private static Set<EventId> of(Map<ArticleId, EventId> events, List<Article> articles) {
    Set<EventId> found = new HashSet<>();
    articles.forEach(article -> found.add(events.get(article.id())));
    return found;
  }
}
