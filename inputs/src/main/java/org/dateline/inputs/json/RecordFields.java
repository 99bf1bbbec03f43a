package org.dateline.inputs.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.FieldNames.Part;
import org.dateline.model.ContentKind;
import org.dateline.model.Field;
import org.dateline.model.RawDocument;

/** Finds the parts of an article among the fields of a JSON record. */
final class RecordFields {
  /** Fields that tell the lines of {@code articles.jsonl} from the records of other tools. */
  private static final List<String> OWN_FIELDS =
      List.of("article_id", "source_id", "canonical_url");

  private final FieldNames names;

  RecordFields(FieldNames names) {
    this.names = names;
  }

  /** Returns the record's own id, or the empty string. */
  String id(Map<String, JsonValue> record) {
    return text(record, Part.ID, "");
  }

  /** Returns the record's address, or the empty string. */
  String url(Map<String, JsonValue> record) {
    String url = text(record, Part.URL, "");
    return url.isEmpty() ? first(record, Part.OUTLET, "", RecordFields::isAddress) : url;
  }

  /** Returns the document, or nothing if the record has neither text nor HTML nor title. */
  Optional<RawDocument> document(Map<String, JsonValue> record, String source) {
    TreeMap<Field, String> fields = new TreeMap<>();
    put(fields, Field.TITLE, text(record, Part.TITLE, ""));
    put(fields, Field.AUTHORS, text(record, Part.AUTHORS, "\n"));
    put(fields, Field.PUBLISHED, text(record, Part.PUBLISHED, ""));
    put(fields, Field.UPDATED, text(record, Part.UPDATED, ""));
    put(fields, Field.LANGUAGE, text(record, Part.LANGUAGE, ""));
    put(fields, Field.SECTION, text(record, Part.SECTION, ", "));
    put(fields, Field.DESCRIPTION, text(record, Part.DESCRIPTION, " "));
    put(fields, Field.EVENT, text(record, Part.EVENT, ""));
    put(fields, Field.OUTLET, outlet(record));
    String text = text(record, Part.TEXT, "\n");
    put(fields, looksLikeHtml(text) ? Field.HTML : Field.TEXT, text);
    if (text.isEmpty()) {
      put(fields, Field.HTML, text(record, Part.HTML, "\n"));
    }
    if (!fields.containsKey(Field.TEXT)
        && !fields.containsKey(Field.HTML)
        && !fields.containsKey(Field.TITLE)) {
      return Optional.empty();
    }
    return Optional.of(
        new RawDocument(
            ContentKind.RECORD,
            id(record),
            source,
            url(record),
            "",
            new byte[0],
            fields,
            instant(text(record, Part.CRAWLED, ""))));
  }

  /** The records that this job writes say in {@code source} where they stood in its input. */
  private String outlet(Map<String, JsonValue> record) {
    Map<String, JsonValue> naming = new HashMap<>(record);
    if (record.keySet().containsAll(OWN_FIELDS)) {
      naming.remove("source");
    }
    return first(naming, Part.OUTLET, "", text -> !isAddress(text));
  }

  private static void put(Map<Field, String> fields, Field field, String value) {
    if (!value.isBlank()) {
      fields.put(field, value);
    }
  }

  private String text(Map<String, JsonValue> record, Part part, String separator) {
    return first(record, part, separator, text -> true);
  }

  private String first(
      Map<String, JsonValue> record, Part part, String separator, Predicate<String> wanted) {
    for (String name : names.of(part)) {
      JsonValue value = record.get(name);
      String text = value == null ? "" : value.lines(separator.isEmpty() ? " " : separator);
      if (!text.isBlank() && wanted.test(text)) {
        return text;
      }
    }
    return "";
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** Tells HTML from prose about brackets: it begins with a tag or closes a paragraph. */
  private static boolean looksLikeHtml(String text) {
    String head = text.stripLeading();
    if (head.length() < 3 || head.charAt(0) != '<') {
      return text.contains("</p>") || text.contains("</div>");
    }
    char next = head.charAt(1);
    boolean tag = next == '!' || Character.isLetter(next);
    return tag && (text.indexOf("</") > 0 || head.toLowerCase(Locale.ROOT).startsWith("<!doctype"));
  }

  private static Optional<Instant> instant(String text) {
    String iso = text.strip().replace(' ', 'T');
    if (iso.length() < "2024-01-01".length()) {
      return Optional.empty();
    }
    try {
      if (iso.length() == "2024-01-01".length()) {
        return Optional.of(LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
      return Optional.of(
          zoned
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
