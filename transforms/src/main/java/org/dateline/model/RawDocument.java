package org.dateline.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One document as an input gave it, before any reading.
 *
 * @param kind what {@code body} is
 * @param sourceId the record's own id: JSONL {@code id}, WARC-Record-ID without brackets, file name
 * @param source file and position, such as {@code crawl.warc.gz@1042}
 * @param url address as given; may be empty
 * @param charset charset that the transport declared; may be empty
 * @param body the bytes of page or text; empty for {@link ContentKind#RECORD}s whose text stands in
 *     {@code fields}
 * @param fields named values of the record, in the vocabulary of {@link Field}
 * @param crawledAt when it was fetched, an upper bound of its publication
 */
public record RawDocument(
    ContentKind kind,
    String sourceId,
    String source,
    String url,
    String charset,
    byte[] body,
    SortedMap<Field, String> fields,
    Optional<Instant> crawledAt) {

  public RawDocument {
    fields = new TreeMap<>(fields);
  }

  /** Returns the value of the field, or the empty string. */
  public String field(Field field) {
    return fields.getOrDefault(field, "");
  }

  /** Returns a document whose body stands in its fields. */
  public static RawDocument record(
      String sourceId, String source, String url, Map<Field, String> fields) {
    return new RawDocument(
        ContentKind.RECORD,
        sourceId,
        source,
        url,
        "",
        new byte[0],
        new TreeMap<>(fields),
        Optional.empty());
  }
}
