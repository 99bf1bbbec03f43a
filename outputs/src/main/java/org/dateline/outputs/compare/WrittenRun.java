package org.dateline.outputs.compare;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.outputs.report.CsvRows;
import org.dateline.outputs.report.Formulas;

/**
 * What a comparison needs of a run's reports.
 *
 * @param events events, by id
 * @param eventOfArticle event of each article
 * @param figures figures of each event, by role, unit and object
 */
record WrittenRun(
    SortedMap<String, Event> events,
    SortedMap<String, String> eventOfArticle,
    SortedMap<String, SortedMap<List<String>, Figure>> figures) {

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "events.csv", List.of("event_id", "title", "num_articles", "num_outlets"),
          "event_links.csv", List.of("event_id", "article_id"),
          "event_figures.csv", List.of("event_id", "role", "unit", "object", "best", "verdict"));

  /** An event in {@code events.csv}. */
  record Event(String title, long articles, long outlets) {}

  /** A figure in {@code event_figures.csv}. */
  record Figure(String best, String verdict) {}

  /** Fails where a report or a column is missing of those that are read. */
  static void check(ReportFolder folder) throws IOException {
    for (String file : new TreeSet<>(COLUMNS.keySet())) {
      try (CsvRows rows = CsvRows.of(folder.open(file))) {
        List<String> missing = new ArrayList<>(COLUMNS.get(file));
        missing.removeAll(rows.header());
        if (!missing.isEmpty()) {
          throw new IOException(
              file + " has no column " + missing.get(0) + ": it is of another version");
        }
      }
    }
  }

  static WrittenRun read(ReportFolder folder) throws IOException {
    SortedMap<String, Event> events = new TreeMap<>();
    for (Map<String, String> row : rows(folder, "events.csv")) {
      events.put(
          row.get("event_id"),
          new Event(
              Formulas.undo(row.get("title")),
              Long.parseLong(row.get("num_articles")),
              Long.parseLong(row.get("num_outlets"))));
    }
    SortedMap<String, String> eventOfArticle = new TreeMap<>();
    for (Map<String, String> row : rows(folder, "event_links.csv")) {
      eventOfArticle.put(row.get("article_id"), row.get("event_id"));
    }
    SortedMap<String, SortedMap<List<String>, Figure>> figures = new TreeMap<>();
    for (Map<String, String> row : rows(folder, "event_figures.csv")) {
      List<String> key = new ArrayList<>();
      for (String column : List.of("role", "unit", "object")) {
        key.add(Formulas.undo(row.get(column)));
      }
      figures
          .computeIfAbsent(row.get("event_id"), event -> new TreeMap<>(WrittenRun::compare))
          .put(key, new Figure(row.get("best"), row.get("verdict")));
    }
    return new WrittenRun(events, eventOfArticle, figures);
  }

  static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<Map<String, String>> rows(ReportFolder folder, String file)
      throws IOException {
    try (InputStream in = folder.open(file);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(in)) {
      return rows.readAll();
    }
  }
}
