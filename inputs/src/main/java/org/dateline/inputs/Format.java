package org.dateline.inputs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
  EMPTY,
  UNKNOWN;

  private static final int SNIFFED = 4096;
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
    if (lower.startsWith("<") && TAGS.stream().anyMatch(lower::contains)
        || lower.contains("<!doctype html")
        || lower.contains("<html")
        || extension.contains("htm") && lower.contains("<")) {
      return PAGE;
    }
    return extension.contains("json") ? JSON_LINES : TEXT;
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
