package org.dateline.text.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The body that a page holds in its data for machines: {@code articleBody} of schema.org. */
final class EmbeddedBody {
  private static final String FIELD = "articleBody";
  private static final int LONGEST_SCRIPT = 5_000_000;
  private static final JsonFactory JSON = new JsonFactory();

  private EmbeddedBody() {}

  /** Returns the lines of the longest body; none if there is no readable one. */
  static List<String> of(Document page) {
    String longest = "";
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").contains("json")) {
        String body = longestBody(script.data());
        longest = body.length() > longest.length() ? body : longest;
      }
    }
    return lines(longest);
  }

  private static String longestBody(String json) {
    String longest = "";
    if (json.length() > LONGEST_SCRIPT || !json.contains(FIELD)) {
      return longest;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING
            && FIELD.equals(parser.currentName())
            && parser.getTextLength() > longest.length()) {
          longest = parser.getText();
        }
      }
    } catch (JsonProcessingException e) {
      return longest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return longest;
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
      String text = Jsoup.parse(line).text();
      if (!text.isBlank()) {
        lines.add(text);
      }
    }
    return lines;
  }
}
