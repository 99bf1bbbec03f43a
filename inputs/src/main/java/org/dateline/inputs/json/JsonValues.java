package org.dateline.inputs.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.Origin;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.Refusal;
import org.dateline.inputs.bytes.Segments;
import org.dateline.inputs.bytes.Window;
import org.dateline.inputs.bytes.WindowStream;

/**
 * Reads a file that is one array of records, or records over several lines, value by value. A fault
 * costs the rest of the file: nothing shows where the next record begins.
 */
public final class JsonValues {
  private final String file;
  private final Harvest harvest;
  private final JsonRecords records;

  /** Reads records by the names of their fields. */
  public JsonValues(String file, FieldNames names, ReadLimits limits, Harvest harvest) {
    this.file = file;
    this.harvest = harvest;
    this.records = new JsonRecords(names, limits, harvest);
  }

  /** Reads all values of the file's first stretch. */
  public void read(Segments segments) throws IOException {
    Window window = segments.window();
    window.skipByteOrderMark();
    long record = 0;
    try (JsonParser parser =
        records.parser(
            new InputStreamReader(
                new WindowStream(window),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      boolean inArray = false;
      boolean closed = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (closed) {
          throw new JsonParseException(parser, "more after the end of the array");
        }
        if (token == JsonToken.START_OBJECT) {
          records.take(parser, file + "#" + ++record);
        } else if (token == JsonToken.START_ARRAY && !inArray && record == 0) {
          inArray = true;
        } else if (token == JsonToken.END_ARRAY) {
          closed = true;
        } else {
          parser.skipChildren();
          harvest.refuse(Refusal.NOT_AN_OBJECT, Origin.at(file + "#" + ++record), "expected { … }");
        }
      }
      if (record == 0 && segments.damage().isEmpty()) {
        harvest.refuse(Refusal.EMPTY_BODY, Origin.at(file), "the file has no record");
      }
      segments
          .damage()
          .ifPresent(damage -> harvest.refuse(damage, Origin.at(file + "@" + damage.offset())));
    } catch (CharacterCodingException e) {
      harvest.refuse(
          Refusal.INVALID_UTF8,
          Origin.at(file + "#" + (record + 1)),
          "JSON is UTF-8: " + e.getMessage());
    } catch (JsonProcessingException e) {
      Origin origin = Origin.at(file + "#" + (record + 1));
      if (segments.damage().isPresent()) {
        harvest.refuse(segments.damage().get(), origin);
      } else {
        harvest.refuse(JsonRecords.refusal(e), origin, JsonRecords.fault(e));
      }
    }
  }
}
