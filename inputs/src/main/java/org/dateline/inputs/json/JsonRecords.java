package org.dateline.inputs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.Origin;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.Refusal;
import org.dateline.model.RawDocument;

/** Turns JSON objects into documents, or says why they are none. */
final class JsonRecords {
  private static final String TOKEN = "Unrecognized token";

  private final RecordFields fields;
  private final ReadLimits limits;
  private final Harvest harvest;
  private final JsonObjects objects;

  JsonRecords(FieldNames names, ReadLimits limits, Harvest harvest) {
    this.fields = new RecordFields(names);
    this.limits = limits;
    this.harvest = harvest;
    this.objects = new JsonObjects(limits.maxDocumentBytes(), limits.maxJsonDepth());
  }

  /** Returns a parser of many values. */
  JsonParser parser(Reader json) throws IOException {
    return objects.parser(json);
  }

  /** Hands on the record that the bytes hold, or why they hold none. */
  void read(byte[] bytes, String source) {
    try {
      Map<String, JsonValue> record = objects.read(strictUtf8(bytes));
      if (record == null) {
        harvest.refuse(Refusal.NOT_AN_OBJECT, Origin.at(source), "expected { … }");
      } else {
        take(record, source);
      }
    } catch (CharacterCodingException e) {
      harvest.refuse(Refusal.INVALID_UTF8, Origin.at(source), "JSON is UTF-8: " + e.getMessage());
    } catch (IOException e) {
      harvest.refuse(refusal(e), Origin.at(source), fault(e));
    }
  }

  /** Hands on the record that the parser stands at the start of. */
  void take(JsonParser parser, String source) throws IOException {
    take(objects.record(parser), source);
  }

  private void take(Map<String, JsonValue> record, String source) {
    if (objects.wasTooLong()) {
      harvest.refuse(
          Refusal.DOCUMENT_LIMIT,
          Origin.at(source),
          "the record is longer than " + limits.maxDocumentBytes() + " characters");
      return;
    }
    Optional<RawDocument> document = fields.document(record, source);
    if (document.isPresent()) {
      harvest.keep(document.get());
    } else {
      harvest.refuse(
          Refusal.NO_TEXT_FIELD,
          new Origin(source, fields.id(record), fields.url(record)),
          "no field of text, HTML or title among: " + String.join(", ", record.keySet()));
    }
  }

  /** Returns the reason for a parser's fault. */
  static Refusal refusal(IOException e) {
    return e instanceof DuplicateKeyException ? Refusal.DUPLICATE_KEY : Refusal.INVALID_JSON;
  }

  /** Returns what the parser found, without the words of the record. */
  static String fault(IOException e) {
    String message =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    String line = message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
    return line.startsWith(TOKEN) ? TOKEN : line;
  }

  private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
