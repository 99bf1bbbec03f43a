package org.dateline.inputs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.inputs.bytes.Window;
import org.dateline.inputs.json.JsonLayout;

/** What a file is, told by its first bytes; its name decides only where they leave it open. */
enum Format {
  WARC,
  ARC,
  JSON_LINES,
  /** One array of records, or records over several lines. */
  JSON_VALUES,
  PAGE,
  TEXT,
  /** A table, by its name, a feed or a site map: one text of all entries would be no article. */
  LIST,
  EMPTY,
  UNKNOWN;

  private static final int SNIFFED = 4096;
  private static final Set<String> TABLES = Set.of("csv", "tsv");
  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf", "urlset", "sitemapindex");
  private static final List<String> TAGS =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<meta",
          "<title",
          "<article",
          "<div",
          "<p>");

  /** Returns whether a file of this format is many records, each of which stands for itself. */
  boolean holdsRecords() {
    return this == WARC || this == ARC || this == JSON_LINES;
  }

  /** Looks at the first bytes without taking them. */
  static Format of(Window window, String name, ReadLimits limits) throws IOException {
    byte[] bytes = window.copy(0, SNIFFED);
    if (bytes.length == 0) {
      return EMPTY;
    }
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (head.startsWith("WARC/")) {
      return WARC;
    }
    if (head.startsWith("filedesc:")) {
      return ARC;
    }
    if (head.startsWith("%PDF-")) {
      return UNKNOWN;
    }
    boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    if (!wide && looksBinary(bytes)) {
      return UNKNOWN;
    }
    String text = wide ? head.replace("\0", "") : head;
    String start =
        (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).stripLeading();
    String extension = extension(name);
    if (isJson(start, extension)) {
      boolean lines = extension.contains("jsonl") || extension.contains("ndjson");
      int from = head.indexOf(start.charAt(0));
      return JsonLayout.isLines(window, from, lines, limits) ? JSON_LINES : JSON_VALUES;
    }
    return written(start, extension);
  }

  private static boolean isJson(String start, String extension) {
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return false;
    }
    String rest = start.substring(1).stripLeading();
    return extension.contains("json")
        || rest.startsWith("\"")
        || rest.startsWith("{")
        || rest.startsWith("}")
        || rest.startsWith("]");
  }

  private static Format written(String start, String extension) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (FEEDS.contains(root(lower)) && !lower.contains("<html")) {
      return LIST;
    }
    if (lower.startsWith("<") && TAGS.stream().anyMatch(lower::contains)
        || lower.contains("<!doctype html")
        || lower.contains("<html")
        || extension.contains("htm") && lower.contains("<")) {
      return PAGE;
    }
    if (TABLES.contains(extension)) {
      return LIST;
    }
    return extension.contains("json") ? JSON_LINES : TEXT;
  }

  /** Returns the name of the first element of a text that begins with markup; else nothing. */
  private static String root(String text) {
    int at = text.startsWith("<") ? 0 : -1;
    while (at >= 0 && at + 1 < text.length() && !Character.isLetter(text.charAt(at + 1))) {
      at = text.indexOf('<', at + 1);
    }
    int end = at + 1;
    while (at >= 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at < 0 ? "" : text.substring(at + 1, end);
  }

  /** Text has no NULs and few other controls. */
  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    return controls * 20 > bytes.length;
  }

  private static String extension(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    String inner = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
    return inner.substring(inner.lastIndexOf('.') + 1);
  }
}
