package org.dateline.text.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** The JSON of a script, read with the liberties that pages take, within limits. */
final class JsonLdScript {
  /** Most objects and lists inside each other. */
  static final int MAX_DEPTH = 64;

  private static final int MAX_STRING = 2_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_STRING)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private JsonLdScript() {}

  /** Returns the value that the script holds, or nothing if it is no JSON or beyond the limits. */
  static Optional<JsonNode> parse(String script) {
    String json = unwrapped(script);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Takes away what old pages put around scripts: comment and CDATA marks, a last semicolon. */
  private static String unwrapped(String script) {
    int start = 0;
    while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
      // The bracket of <![CDATA[ opens nothing.
      start += script.startsWith("<![CDATA[", start) ? "<![CDATA[".length() : 1;
    }
    int end = script.length();
    while (end > start && "}]".indexOf(script.charAt(end - 1)) < 0) {
      end--;
    }
    if (end - 3 > start && script.startsWith("]]", end - 2)) {
      int inner = script.lastIndexOf('}', end);
      boolean marked = end < script.length() && script.charAt(end) == '>';
      end = marked && inner > start ? inner + 1 : end;
    }
    return script.substring(start, end);
  }
}
