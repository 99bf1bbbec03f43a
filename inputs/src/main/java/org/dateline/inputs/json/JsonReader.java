package org.dateline.inputs.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.Origin;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.Refusal;
import org.dateline.inputs.bytes.Segments;
import org.dateline.inputs.bytes.Window;
import org.dateline.model.RawDocument;

/**
 * Reads JSON lines, one record a line; a bad line costs itself. A file that is one array of
 * records, or records over several lines, is read value by value; a fault in it costs the rest.
 */
public final class JsonReader {
  private static final int CHUNK = 64 << 10;

  private final String file;
  private final RecordFields fields;
  private final ReadLimits limits;
  private final Harvest harvest;
  private final JsonObjects objects;

  /** Reads records by the names of their fields. */
  public JsonReader(String file, FieldNames names, ReadLimits limits, Harvest harvest) {
    this.file = file;
    this.fields = new RecordFields(names);
    this.limits = limits;
    this.harvest = harvest;
    this.objects = new JsonObjects(limits.maxDocumentBytes());
  }

  /** Reads one record a line. */
  public void readLines(Segments segments) throws IOException {
    long line = 0;
    boolean any = false;
    do {
      Window window = segments.window();
      if (line == 0) {
        skipByteOrderMark(window);
      }
      boolean told = false;
      while (window.has(1)) {
        line++;
        LineOutcome outcome = readLine(window, segments, file + ":" + line);
        told = outcome == LineOutcome.DAMAGED;
        any |= outcome != LineOutcome.BLANK;
      }
      if (!told && segments.damage().isPresent()) {
        harvest.refuse(segments.damage().get(), Origin.at(file + ":" + (line + 1)));
        any = true;
      }
    } while (segments.resume());
    if (!any) {
      harvest.refuse(Refusal.EMPTY_BODY, Origin.at(file), "the file has no record");
    }
  }

  private enum LineOutcome {
    BLANK,
    READ,
    DAMAGED
  }

  private LineOutcome readLine(Window window, Segments segments, String source) throws IOException {
    int length = lineLength(window);
    if (length > limits.maxDocumentBytes()) {
      skipLine(window);
      harvest.refuse(
          Refusal.DOCUMENT_LIMIT,
          Origin.at(source),
          "the line is longer than " + limits.maxDocumentBytes() + " bytes");
      return LineOutcome.READ;
    }
    byte[] bytes = window.copy(0, length);
    window.skip(length + 1L);
    if (!window.has(1) && segments.damage().isPresent()) {
      harvest.refuse(segments.damage().get(), Origin.at(source));
      return LineOutcome.DAMAGED;
    }
    if (isBlank(bytes)) {
      return LineOutcome.BLANK;
    }
    readRecord(bytes, source);
    return LineOutcome.READ;
  }

  private void readRecord(byte[] bytes, String source) {
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

  /** Reads arrays of records and records over several lines. */
  public void readValues(Segments segments) throws IOException {
    Window window = segments.window();
    skipByteOrderMark(window);
    long record = 0;
    try (JsonParser parser =
        objects.parser(
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
          take(objects.object(parser), file + "#" + ++record);
        } else if (token == JsonToken.START_ARRAY && !inArray && record == 0) {
          inArray = true;
        } else if (token == JsonToken.END_ARRAY) {
          closed = true;
        } else {
          parser.skipChildren();
          harvest.refuse(Refusal.NOT_AN_OBJECT, Origin.at(file + "#" + ++record), "expected { … }");
        }
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
        harvest.refuse(refusal(e), origin, fault(e));
      }
    }
  }

  private void take(Map<String, JsonValue> record, String source) {
    java.util.Optional<RawDocument> document = fields.document(record, source);
    if (document.isPresent()) {
      harvest.keep(document.get());
    } else {
      harvest.refuse(
          Refusal.NO_TEXT_FIELD,
          new Origin(source, fields.id(record), fields.url(record)),
          "no field of text, HTML or title among: " + String.join(", ", record.keySet()));
    }
  }

  private int lineLength(Window window) throws IOException {
    for (int i = 0; i <= limits.maxDocumentBytes(); i++) {
      int b = window.peek(i);
      if (b == '\n' || b < 0) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static void skipLine(Window window) throws IOException {
    while (window.has(1) && window.peek(0) != '\n') {
      window.skip(1);
    }
    window.skip(1);
  }

  private static void skipByteOrderMark(Window window) throws IOException {
    if (window.peek(0) == 0xEF && window.peek(1) == 0xBB && window.peek(2) == 0xBF) {
      window.skip(3);
    }
  }

  private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static Refusal refusal(IOException e) {
    return e instanceof DuplicateKeyException ? Refusal.DUPLICATE_KEY : Refusal.INVALID_JSON;
  }

  private static String fault(IOException e) {
    String message =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    return message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Reads on from a window as a stream. */
  private static final class WindowStream extends java.io.InputStream {
    private final Window window;

    WindowStream(Window window) {
      this.window = window;
    }

    @Override
    public int read() throws IOException {
      int b = window.peek(0);
      window.skip(1);
      return b;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
      int ready = Math.min(Math.min(window.ready(), count), CHUNK);
      if (ready == 0) {
        return count == 0 ? 0 : -1;
      }
      byte[] bytes = window.copy(0, ready);
      System.arraycopy(bytes, 0, target, from, ready);
      window.skip(ready);
      return ready;
    }
  }
}
