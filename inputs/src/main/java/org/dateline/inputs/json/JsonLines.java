package org.dateline.inputs.json;

import java.io.IOException;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.Origin;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.Refusal;
import org.dateline.inputs.bytes.Segments;
import org.dateline.inputs.bytes.Window;

/** Reads one record a line; a bad line costs itself. */
public final class JsonLines {
  private final String file;
  private final ReadLimits limits;
  private final Harvest harvest;
  private final JsonRecords records;

  /** Reads records by the names of their fields. */
  public JsonLines(String file, FieldNames names, ReadLimits limits, Harvest harvest) {
    this.file = file;
    this.limits = limits;
    this.harvest = harvest;
    this.records = new JsonRecords(names, limits, harvest);
  }

  /** Reads all lines of all stretches of a file. */
  public void read(Segments segments) throws IOException {
    long line = 0;
    boolean any = false;
    do {
      Window window = segments.window();
      if (line == 0) {
        window.skipByteOrderMark();
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

  /** What became of a line. */
  private enum LineOutcome {
    BLANK,
    READ,
    DAMAGED
  }

  /** Reads one line. One that damage cuts short tells of the damage. */
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
    boolean ended = window.skip(length + 1L) > length;
    if (!ended && segments.damage().isPresent()) {
      harvest.refuse(segments.damage().get(), Origin.at(source));
      return LineOutcome.DAMAGED;
    }
    if (isBlank(bytes)) {
      return LineOutcome.BLANK;
    }
    records.read(bytes, source);
    return LineOutcome.READ;
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

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
