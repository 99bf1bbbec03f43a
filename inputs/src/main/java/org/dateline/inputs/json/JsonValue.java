package org.dateline.inputs.json;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON record, as text.
 *
 * @param texts the scalar itself, or the scalars and names of a list; empty for null
 * @param fields the fields of an object
 */
record JsonValue(List<String> texts, Map<String, JsonValue> fields) {
  private static final List<String> NAMES = List.of("name", "title", "value", "uri", "id");

  /** Returns the text of a scalar, the joined texts of a list, the name that an object bears. */
  String name() {
    return lines(", ");
  }

  /** Returns the texts joined, or the name that an object bears. */
  String lines(String separator) {
    if (fields.isEmpty()) {
      return String.join(separator, texts);
    }
    return NAMES.stream()
        .filter(fields::containsKey)
        .map(key -> fields.get(key).lines(separator))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
