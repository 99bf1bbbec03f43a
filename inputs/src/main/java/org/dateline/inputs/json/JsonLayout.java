package org.dateline.inputs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.bytes.Window;

/**
 * Tells records a line from values over several lines, by the first lines of a file. A broken line
 * must not make the lines behind it unreadable, whichever line it is.
 */
public final class JsonLayout {
  /** Bytes behind the first line that are looked at. */
  private static final int BEHIND = 1 << 20;

  private static final int LINES_BEHIND = 16;

  /** How a text stands at its end. */
  private enum End {
    /** All that was opened is closed. */
    WHOLE,
    /** More must follow. */
    OPEN,
    /** Nothing that follows can make it JSON. */
    FAULT
  }

  private final Window window;
  private final int from;
  private final int maxLine;
  private final JsonObjects objects;

  private JsonLayout(Window window, int from, ReadLimits limits) {
    this.window = window;
    this.from = from;
    this.maxLine = limits.maxDocumentBytes();
    this.objects = new JsonObjects(maxLine, limits.maxJsonDepth());
  }

  /**
   * Returns whether each line of the file is a record, without taking a byte.
   *
   * @param from bytes ahead at which the first value begins, with a brace or bracket
   * @param namedLines whether the file's name says so
   */
  public static boolean isLines(Window window, int from, boolean namedLines, ReadLimits limits)
      throws IOException {
    return new JsonLayout(window, from, limits).isLines(namedLines);
  }

  private boolean isLines(boolean namedLines) throws IOException {
    boolean list = window.peek(from) == '[';
    int length = firstLine();
    if (length > maxLine) {
      return !list;
    }
    String first = text(length);
    End end = end(first);
    if (end == End.WHOLE && !list) {
      return true;
    }
    List<String> behind = linesBehind(length);
    if (behind.isEmpty()) {
      return !list;
    }
    boolean records =
        namedLines || behind.stream().filter(this::isRecord).count() * 2 >= behind.size();
    if (end == End.WHOLE) {
      return records;
    }
    if (end(first + "\n" + String.join("\n", behind)) != End.FAULT) {
      return false;
    }
    return records || !list && !goesOn(first);
  }

  private static boolean goesOn(String line) {
    String text = line.stripTrailing();
    return text.endsWith("{") || text.endsWith("[") || text.endsWith(",");
  }

  private int firstLine() throws IOException {
    for (int i = 0; i <= maxLine; i++) {
      int b = window.peek(from + i);
      if (b == '\n' || b < 0) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Returns the whole lines behind the first that are not blank, as far as this class looks. */
  private List<String> linesBehind(int first) throws IOException {
    String behind = text(first + BEHIND).substring(first);
    boolean toTheEnd = behind.length() < BEHIND;
    String whole = toTheEnd ? behind : behind.substring(0, behind.lastIndexOf('\n') + 1);
    return whole.lines().filter(line -> !line.isBlank()).limit(LINES_BEHIND).toList();
  }

  /** Returns the bytes as characters of their own, since strings alone hold any but ASCII. */
  private String text(int length) throws IOException {
    return new String(window.copy(from, length), StandardCharsets.ISO_8859_1);
  }

  /** Returns whether a line is an object, not set in as those inside others are. */
  private boolean isRecord(String line) {
    return line.startsWith("{") && end(line) == End.WHOLE;
  }

  private End end(String json) {
    try (JsonParser parser = objects.parser(new StringReader(json))) {
      while (parser.nextToken() != null) {
        // Where the values end is all that counts.
      }
      return End.WHOLE;
    } catch (JsonEOFException e) {
      return End.OPEN;
    } catch (JsonProcessingException e) {
      return End.FAULT;
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot fail to be read", e);
    }
  }
}
