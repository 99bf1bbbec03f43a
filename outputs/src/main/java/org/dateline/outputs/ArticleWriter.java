package org.dateline.outputs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Cells;

/** Writes {@code articles.jsonl}: one line per article, with its text. */
public final class ArticleWriter {
  /** Name of the file. */
  public static final String FILE = "articles.jsonl";

  private static final JsonFactory JSON = new JsonFactory();

  private ArticleWriter() {}

  /**
   * Writes the articles of one bucket, in the order of their ids.
   *
   * @param bucket number of the bucket; a higher one holds higher ids only
   */
  public static PartFile write(RunFolder folder, int bucket, Collection<Article> articles)
      throws IOException {
    String order = PartFile.order(bucket);
    String path = folder.part(FILE, order);
    List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    RunFiles.writeText(
        path,
        out -> {
          for (Article article : sorted) {
            out.write(line(article));
            out.write('\n');
          }
        });
    return new PartFile(FILE, order, path, sorted.size());
  }

  /** Returns the article as one line of JSON. */
  static String line(Article article) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      write(json, "article_id", article.id().value());
      write(json, "source_id", article.sourceId());
      write(json, "source", article.source());
      write(json, "url", article.url());
      write(json, "canonical_url", article.canonicalUrl());
      write(json, "outlet", article.outlet());
      write(json, "title", article.title());
      json.writeArrayFieldStart("authors");
      for (String author : article.authors()) {
        json.writeString(Cells.writable(author));
      }
      json.writeEndArray();
      write(json, "published_at", article.published().map(PublicationTime::text).orElse(""));
      write(json, "language", article.language());
      write(json, "text", article.text());
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, String field, String value) throws IOException {
    json.writeStringField(field, Cells.writable(value));
  }
}
