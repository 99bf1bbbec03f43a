package org.dateline.text.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the text of an article in JSON: the longest {@code articleBody}, and the lists whose items
 * say that they are paragraphs, as the editors of content systems store them.
 */
final class StateBody {
  private static final String FIELD = "articleBody";

  /** Levels below which nothing is looked for. */
  private static final int MAX_DEPTH = 100;

  private static final int MAX_LISTS = 50;
  private static final int FEWEST_CHARS = 500;

  /** Characters of a line by which it is known again. */
  private static final int SAID = 40;

  /** Names of members that say what an object is. */
  private static final Set<String> TYPES =
      Set.of("type", "nodeType", "_type", "kind", "__typename");

  /** Names of members that hold the text of an object, or its parts. */
  private static final Set<String> TEXTS =
      Set.of("text", "value", "content", "children", "html", "data", "spans", "nodes", "contents");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "paragraph",
          "p",
          "text",
          "block",
          "blockquote",
          "heading",
          "header",
          "subheading",
          "h2",
          "h3",
          "list",
          "unordered-list",
          "ordered-list");

  private final List<List<String>> lists = new ArrayList<>();
  private String body = "";

  /** Returns whether the text of a script can hold either. */
  static boolean mayStandIn(String script) {
    return script.contains(FIELD)
        || script.contains("\"paragraph\"")
        || script.contains("\"text\"");
  }

  /** Returns the lines, without markup, of the list with most text that says a known line. */
  List<String> lines(List<String> known) {
    List<String> longest = List.of();
    int most = 0;
    for (List<String> paragraphs : lists) {
      List<String> lines =
          paragraphs.stream().map(TextRun::of).filter(line -> !line.isBlank()).toList();
      String text = String.join(" ", lines);
      if (text.length() > most && known.stream().anyMatch(line -> isSaid(line, text))) {
        most = text.length();
        longest = lines;
      }
    }
    return longest;
  }

  /** Returns whether the text has the start of the line. */
  private static boolean isSaid(String line, String text) {
    return line.length() >= SAID && text.contains(line.substring(0, SAID));
  }

  /** Returns the longest body that is given as one text; may be empty. */
  String longestBody() {
    return body;
  }

  /** Reads the value that the parser stands at. */
  void read(JsonParser parser) throws IOException {
    value(parser, "", 0);
  }

  /** What an object or list inside a paragraph says. */
  private record Part(String text, boolean paragraph) {
    static final Part NONE = new Part("", false);
  }

  private Part value(JsonParser parser, String name, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (depth > MAX_DEPTH) {
        parser.skipChildren();
        return Part.NONE;
      }
      return token == JsonToken.START_OBJECT ? object(parser, depth) : list(parser, depth);
    }
    if (token != JsonToken.VALUE_STRING) {
      return Part.NONE;
    }
    if (name.equals(FIELD) && parser.getTextLength() > body.length()) {
      body = parser.getText();
    }
    return TEXTS.contains(name) ? new Part(parser.getText(), false) : Part.NONE;
  }

  private Part object(JsonParser parser, int depth) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean paragraph = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING && TYPES.contains(name)) {
        paragraph |= PARAGRAPHS.contains(parser.getText().toLowerCase(Locale.ROOT));
      } else {
        Part part = value(parser, name, depth + 1);
        if (TEXTS.contains(name)) {
          text.append(part.text());
        }
      }
    }
    return new Part(text.toString(), paragraph);
  }

  private Part list(JsonParser parser, int depth) throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> paragraphs = new ArrayList<>();
    int chars = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      Part part = value(parser, "text", depth + 1);
      text.append(part.text());
      if (part.paragraph() && !part.text().isBlank()) {
        paragraphs.add(part.text());
        chars += part.text().length();
      }
    }
    if (chars >= FEWEST_CHARS && lists.size() < MAX_LISTS) {
      lists.add(paragraphs);
    }
    return new Part(text.toString(), false);
  }
}
