package org.dateline.inputs.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.dateline.inputs.bytes.Window;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/** WARC 0.17 to 1.1 (ISO 28500). */
final class WarcGrammar implements Grammar {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] SEPARATOR = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  @Override
  public boolean ends(Window window, int ahead) throws IOException {
    return window.startsWith(ahead, SEPARATOR);
  }

  @Override
  public boolean begins(Window window, int ahead) throws IOException {
    return window.startsWith(ahead, MAGIC)
        && isDigit(window.peek(ahead + MAGIC.length))
        && window.peek(ahead + MAGIC.length + 1) == '.';
  }

  @Override
  public int headerLength(Window window, int limit) throws IOException {
    for (int i = 0; i < limit; i++) {
      int b = window.peek(i);
      if (b < 0) {
        return -1;
      }
      if (b == '\n' && window.peek(i + 1) == '\n') {
        return i + 2;
      }
      if (b == '\n' && window.peek(i + 1) == '\r' && window.peek(i + 2) == '\n') {
        return i + 3;
      }
    }
    return -1;
  }

  @Override
  public Optional<Head> read(byte[] header) {
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    parser.parse(ByteBuffer.wrap(header));
    if (!parser.isFinished() || parser.isError()) {
      return Optional.empty();
    }
    MessageHeaders headers = parser.headers();
    return Optional.of(
        new Head(
            header.length,
            first(headers, "WARC-Type").toLowerCase(Locale.ROOT),
            bare(first(headers, "WARC-Record-ID")),
            bare(first(headers, "WARC-Target-URI")),
            first(headers, "Content-Type"),
            instant(first(headers, "WARC-Date")),
            length(first(headers, "Content-Length"))));
  }

  /** Returns a count of bytes, or -1 if the text is none. */
  static long length(String text) {
    int most = Long.toString(Long.MAX_VALUE).length() - 1;
    boolean digits = !text.isEmpty() && text.chars().allMatch(WarcGrammar::isDigit);
    return digits && text.length() <= most ? Long.parseLong(text) : -1;
  }

  private static String first(MessageHeaders headers, String name) {
    return headers.first(name).orElse("").strip();
  }

  /** Takes off the angle brackets, which some tools also put around addresses. */
  private static String bare(String text) {
    return text.length() > 1 && text.startsWith("<") && text.endsWith(">")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
