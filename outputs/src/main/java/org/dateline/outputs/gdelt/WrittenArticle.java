package org.dateline.outputs.gdelt;

import java.util.List;
import java.util.Map;

/**
 * What the finished reports say of one article. Rows are cells by column, formulas undone.
 *
 * @param article its row in {@code articles.csv}
 * @param link its row in {@code event_links.csv}
 * @param mentions its rows in {@code mentions.csv}
 * @param figures its rows in {@code figures.csv}
 * @param quotes its rows in {@code quotes.csv}
 * @param eventTime time of the first report of its event, as in {@code events.csv}
 * @param length length of its text in UTF-16 units
 */
record WrittenArticle(
    Map<String, String> article,
    Map<String, String> link,
    List<Map<String, String>> mentions,
    List<Map<String, String>> figures,
    List<Map<String, String>> quotes,
    String eventTime,
    int length) {
  /** Returns a cell of its row in {@code articles.csv}. */
  String get(String column) {
    return article.get(column);
  }

  /** Returns the address, or the id where there is none. */
  String document() {
    return get("url").isEmpty() ? get("article_id") : get("url");
  }
}
