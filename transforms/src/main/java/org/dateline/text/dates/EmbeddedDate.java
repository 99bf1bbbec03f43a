package org.dateline.text.dates;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the date that the data of a page's programs name as its publication. */
final class EmbeddedDate {
  private static final String[] KEYS = {
    "datePublished", "publishedDate", "published_at", "publishedAt", "publishDate", "publish_date",
    "publicationDate", "publication_date", "firstPublished", "pubDate", "pub_date", "datePosted",
    "createdDate", "dateCreated", "created_at", "createdAt"
  };

  private static final int MAX_SCRIPT = 4_000_000;

  /** Characters behind a key in which its value stands. */
  private static final int VALUE = 60;

  private EmbeddedDate() {}

  /** Returns the first date under the surest of the keys. */
  static Optional<Stamp> of(Document page, DateReading reading) {
    List<String> scripts =
        page.getElementsByTag("script").stream()
            .map(Element::data)
            .filter(data -> data.length() <= MAX_SCRIPT)
            .toList();
    for (String key : KEYS) {
      for (String data : scripts) {
        Optional<Stamp> stamp = first(data, key, reading);
        if (stamp.isPresent()) {
          return stamp;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Stamp> first(String data, String key, DateReading reading) {
    int at = data.indexOf(key);
    while (at >= 0) {
      int after = at + key.length();
      String value = value(data, after);
      Optional<Stamp> stamp = value.isEmpty() ? Optional.empty() : reading.value(value);
      if (stamp.isPresent() && !stamp.get().monthOnly()) {
        return stamp;
      }
      at = data.indexOf(key, after);
    }
    return Optional.empty();
  }

  /** Returns what stands between the quotes behind the colon behind the key. */
  private static String value(String data, int from) {
    int end = Math.min(data.length(), from + VALUE);
    int start = from;
    while (start < end && "\\\"': ".indexOf(data.charAt(start)) >= 0) {
      start++;
    }
    int stop = start;
    while (stop < end && "\\\"'}".indexOf(data.charAt(stop)) < 0) {
      stop++;
    }
    return start == from || stop == end ? "" : data.substring(start, stop);
  }
}
