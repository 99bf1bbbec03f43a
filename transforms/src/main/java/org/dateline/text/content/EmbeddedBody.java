package org.dateline.text.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body that a page holds in its data for machines: {@code articleBody} of schema.org, or the
 * paragraphs that the state of its programs lists.
 */
final class EmbeddedBody {
  private static final int LONGEST_SCRIPT = 5_000_000;

  /** Descriptions of a page that are looked for in its data. */
  private static final int MOST_DESCRIPTIONS = 10;

  private static final JsonFactory JSON = new JsonFactory();

  private EmbeddedBody() {}

  /**
   * Returns the lines of the longest body; none if there is no readable one.
   *
   * @param visible lines that the page shows as its own: a list of paragraphs is the page's only if
   *     it says one of them, or what the page gives as its description
   */
  static List<String> of(Document page, List<String> visible) {
    List<String> known = new ArrayList<>(visible);
    page.select("meta[name=description], meta[property=og:description]").stream()
        .limit(MOST_DESCRIPTIONS)
        .forEach(meta -> known.add(meta.attr("content")));
    StateBody state = new StateBody();
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      if (data.length() <= LONGEST_SCRIPT) {
        read(data, script.attr("type").contains("json") ? 0 : start(data), state);
      }
    }
    List<String> told = lines(state.longestBody());
    return told.isEmpty() ? state.lines(known) : told;
  }

  /** Returns where the object starts that a program gets as its state; negative if none does. */
  private static int start(String script) {
    int brace = script.indexOf('{');
    int equals = brace < 0 ? -1 : script.lastIndexOf('=', brace);
    return equals >= 0 && script.substring(equals + 1, brace).isBlank() ? brace : -1;
  }

  private static void read(String script, int from, StateBody state) {
    if (from < 0 || !StateBody.mayStandIn(script)) {
      return;
    }
    try (JsonParser parser = JSON.createParser(script.substring(from))) {
      if (parser.nextToken() != null) {
        state.read(parser);
      }
    } catch (JsonProcessingException e) {
      // What was read before the fault stays read.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String body) {
    List<String> lines = new ArrayList<>();
    if (body.contains("</")) {
      for (Block block : PageOutline.of(Jsoup.parse(body)).blocks()) {
        lines.add(block.text());
      }
      return lines;
    }
    for (String line : body.split("[\n\r]+")) {
      String text = TextRun.of(line);
      if (!text.isBlank()) {
        lines.add(text);
      }
    }
    return lines;
  }
}
