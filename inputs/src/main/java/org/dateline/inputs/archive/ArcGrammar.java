package org.dateline.inputs.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.dateline.inputs.bytes.Window;

/**
 * The Internet Archive's ARC 1 and 2: one line {@code URL IP date type length}, in version 2 with
 * result, checksum, location, offset and file name before the length. URLs may hold blanks.
 */
final class ArcGrammar implements Grammar {
  private static final int LONGEST_LINE = 8 << 10;
  private static final int DATE_DIGITS = 14;
  private static final int FIELDS_1 = 5;
  private static final int FIELDS_2 = 10;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  /** One line end follows every record, which shows nothing. */
  @Override
  public boolean ends(Window window, int ahead) {
    return false;
  }

  @Override
  public boolean begins(Window window, int ahead) throws IOException {
    int colon = ahead;
    while (colon < ahead + 12 && isLetter(window.peek(colon))) {
      colon++;
    }
    if (colon - ahead < 3 || window.peek(colon) != ':') {
      return false;
    }
    int length = lineLength(window, ahead, LONGEST_LINE);
    return length > 0 && fields(window.copy(ahead, length)).length > 0;
  }

  @Override
  public int headerLength(Window window, int limit) throws IOException {
    return lineLength(window, 0, limit);
  }

  @Override
  public Optional<Head> read(byte[] header) {
    String[] fields = fields(header);
    if (fields.length == 0) {
      return Optional.empty();
    }
    String url = fields[0];
    String type = fields[3].toLowerCase(Locale.ROOT);
    boolean web = url.startsWith("http:") || url.startsWith("https:");
    boolean mayBePage = type.contains("html") || type.equals("no-type") || type.equals("unk");
    return Optional.of(
        new Head(
            header.length,
            url.startsWith("filedesc:") ? "warcinfo" : "response",
            "",
            url,
            web && mayBePage ? "application/http" : type,
            date(fields[2]),
            WarcGrammar.length(fields[fields.length - 1])));
  }

  private static int lineLength(Window window, int ahead, int limit) throws IOException {
    for (int i = 0; i < limit; i++) {
      int b = window.peek(ahead + i);
      if (b < 0) {
        return -1;
      }
      if (b == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  /** Splits a line from its right end, or returns no fields if it is no header. */
  private static String[] fields(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1).strip();
    for (int count : new int[] {FIELDS_1, FIELDS_2}) {
      String[] fields = new String[count];
      int end = text.length();
      for (int i = count - 1; i > 0 && end >= 0; i--) {
        int blank = text.lastIndexOf(' ', end - 1);
        if (blank >= 0) {
          fields[i] = text.substring(blank + 1, end);
        }
        end = blank;
      }
      if (end > 0 && isDate(fields[2])) {
        fields[0] = text.substring(0, end);
        return fields;
      }
    }
    return new String[0];
  }

  private static boolean isDate(String text) {
    return text.length() >= DATE_DIGITS - 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Instant> date(String text) {
    try {
      String seconds = (text + "00").substring(0, DATE_DIGITS);
      return Optional.of(LocalDateTime.parse(seconds, DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
