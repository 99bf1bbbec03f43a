package org.dateline.outputs.gdelt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dateline.outputs.ArticleWriter;
import org.dateline.outputs.compare.ReportFolder;

/**
 * Reads all reports of a run side by side, article by article. All of them are sorted by article,
 * so that one article is in memory at a time, and the times of all events.
 */
final class WrittenArticles implements AutoCloseable {
  private final Map<String, String> eventTimes = new HashMap<>();
  private final ReportRows articles;
  private final ReportRows links;
  private final ReportRows mentions;
  private final ReportRows figures;
  private final ReportRows quotes;
  private final MappingIterator<JsonNode> texts;

  private WrittenArticles(ReportFolder reports) throws IOException {
    try (ReportRows events = new ReportRows(reports, "events.csv")) {
      while (events.hasNext()) {
        Map<String, String> event = events.next();
        eventTimes.put(event.get("event_id"), event.get("first_report_at"));
      }
    }
    articles = new ReportRows(reports, "articles.csv");
    links = new ReportRows(reports, "event_links.csv");
    mentions = new ReportRows(reports, "mentions.csv");
    figures = new ReportRows(reports, "figures.csv");
    quotes = new ReportRows(reports, "quotes.csv");
    texts =
        new ObjectMapper().readerFor(JsonNode.class).readValues(reports.open(ArticleWriter.FILE));
  }

  /** Begins to read the reports of a run. */
  static WrittenArticles of(ReportFolder reports) throws IOException {
    return new WrittenArticles(reports);
  }

  /** Returns whether an article is left. */
  boolean hasNext() throws IOException {
    return articles.hasNext();
  }

  /** Returns the next article. */
  WrittenArticle next() throws IOException {
    Map<String, String> article = articles.next();
    String id = article.get("article_id");
    return new WrittenArticle(
        article,
        links.of(id).get(0),
        mentions.of(id),
        figures.of(id),
        quotes.of(id),
        eventTimes.getOrDefault(article.get("event_id"), ""),
        texts.nextValue().get("text").asText().length());
  }

  @Override
  public void close() throws IOException {
    articles.close();
    links.close();
    mentions.close();
    figures.close();
    quotes.close();
    texts.close();
  }
}
