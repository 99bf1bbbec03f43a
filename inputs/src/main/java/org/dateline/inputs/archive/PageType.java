package org.dateline.inputs.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a header says that a body is.
 *
 * @param html whether it is a page
 * @param charset charset parameter; may be empty
 */
record PageType(boolean html, String charset) {
  private static final int SNIFFED = 512;
  private static final String CHARSET = "charset=";

  /** Reads a Content-Type; where there is none, the body's first bytes tell. */
  static PageType of(String contentType, byte[] body) {
    if (contentType.isBlank()) {
      return new PageType(beginsAsPage(body), "");
    }
    String[] parts = contentType.split(";");
    String base = parts[0].strip().toLowerCase(Locale.ROOT);
    String charset = "";
    for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
      String parameter = parts[i].strip();
      if (parameter.toLowerCase(Locale.ROOT).startsWith(CHARSET)) {
        charset = parameter.substring(CHARSET.length()).replaceAll("[\"' ]", "");
      }
    }
    return new PageType(base.equals("text/html") || base.equals("application/xhtml+xml"), charset);
  }

  private static boolean beginsAsPage(byte[] body) {
    String head =
        new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html");
  }
}
