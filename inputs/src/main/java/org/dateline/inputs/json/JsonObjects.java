package org.dateline.inputs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly: no second value behind the first, no key twice, bounded depth and length.
 * What a record may need is kept as text: scalars, lists of scalars, and the names inside objects.
 */
final class JsonObjects {
  private static final int MAX_NUMBER = 1000;
  private static final int MAX_NAME = 1 << 10;

  /** Entries of a list that are kept: authors and categories, not comments. */
  private static final int MAX_LIST = 10_000;

  /** What an empty field costs. */
  private static final int FIELD = 32;

  private final JsonFactory factory;
  private final int maxLength;

  /** Characters of the present record, the names of its fields included. */
  private long length;

  /** Reads records up to this many characters and levels. */
  JsonObjects(int maxLength, int maxDepth) {
    this.maxLength = maxLength;
    factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(maxDepth)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_NAME)
                    .maxStringLength(maxLength)
                    .build())
            .build();
  }

  /** Returns a parser of many values. */
  JsonParser parser(Reader json) throws IOException {
    return factory.createParser(json);
  }

  /**
   * Returns the one object that the text holds, or nothing (null) if it holds another JSON value.
   *
   * @throws DuplicateKeyException if an object in it gives one key twice
   * @throws IOException if it is not JSON
   */
  Map<String, JsonValue> read(String json) throws IOException {
    try (JsonParser parser = factory.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonParseException(parser, "no value");
      }
      Map<String, JsonValue> object = null;
      if (first == JsonToken.START_OBJECT) {
        object = record(parser);
      } else {
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more after the end of the value");
      }
      return object;
    }
  }

  /** Reads the record that the parser stands at the start of, as far as the limit allows. */
  Map<String, JsonValue> record(JsonParser parser) throws IOException {
    length = 0;
    return object(parser);
  }

  /** Returns whether the record that was read last is longer than the limit. */
  boolean wasTooLong() {
    return length > maxLength;
  }

  private Map<String, JsonValue> object(JsonParser parser) throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      JsonValue value = value(parser);
      length += name.length() + FIELD;
      if (length <= maxLength && fields.put(name, value) != null) {
        throw new DuplicateKeyException(parser);
      }
    }
    return fields;
  }

  private JsonValue value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new JsonValue(List.of(), object(parser));
    }
    if (token == JsonToken.START_ARRAY) {
      List<String> texts = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        String text = value(parser).name();
        length += FIELD;
        if (!text.isEmpty() && length <= maxLength && texts.size() < MAX_LIST) {
          texts.add(text);
        }
      }
      return new JsonValue(texts, Map.of());
    }
    if (token == JsonToken.VALUE_NULL) {
      return new JsonValue(List.of(), Map.of());
    }
    String text = parser.getText();
    length += text.length();
    return new JsonValue(List.of(text), Map.of());
  }
}
