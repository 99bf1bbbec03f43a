package org.dateline.inputs.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.netpreserve.jwarc.MediaType;

/**
 * What a header says that a body is.
 *
 * @param html whether it is a page
 * @param charset charset parameter; may be empty
 */
record PageType(boolean html, String charset) {
  private static final int SNIFFED = 512;

  /** Reads a Content-Type; where there is none, the body's first bytes tell. */
  static PageType of(String contentType, byte[] body) {
    if (contentType.isBlank()) {
      return new PageType(beginsAsPage(body), "");
    }
    MediaType type = MediaType.parseLeniently(contentType.strip());
    String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    String charset = type.parameters().getOrDefault("charset", "").strip();
    return new PageType(base.equals("text/html") || base.equals("application/xhtml+xml"), charset);
  }

  private static boolean beginsAsPage(byte[] body) {
    String head =
        new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html");
  }
}
