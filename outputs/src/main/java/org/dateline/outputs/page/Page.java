package org.dateline.outputs.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dateline.model.Hex;

/**
 * Makes the page: one file, without any request to elsewhere. Its policy allows its own script and
 * its own style, by their digests, and nothing else; the data are text that is never markup.
 */
public final class Page {
  private Page() {}

  /** Returns the page that shows the data. */
  public static String of(String data) {
    String style = resource("page.css");
    String script = resource("page.js");
    return resource("page.html")
        .replace("{{style-digest}}", digest(style))
        .replace("{{script-digest}}", digest(script))
        .replace("{{style}}", style)
        .replace("{{script}}", script)
        .replace("{{data}}", escape(data));
  }

  /** Returns the JSON without a character that could end the script element that holds it. */
  static String escape(String json) {
    StringBuilder text = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<' -> text.append("\\u003c");
        case '>' -> text.append("\\u003e");
        case '&' -> text.append("\\u0026");
        case '\u2028' -> text.append("\\u2028");
        case '\u2029' -> text.append("\\u2029");
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  private static String digest(String text) {
    byte[] digest = Hex.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
