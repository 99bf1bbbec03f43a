package org.dateline.text.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Repairs UTF-8 that was once read as windows-1252, where the repair is certain: {@code Itâ€™s}
 * becomes {@code It’s}. Runs of three bytes ({@code â€™}) stand for themselves, since no language
 * writes them; shorter ones ({@code Ã©}) count only where several stand in a text in which no
 * letter of their kind stands alone.
 */
public final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int ENOUGH_SHORT_RUNS = 2;
  private static final int MAX_RUN = 1_000;

  /** How the bytes E2, C3, C2 and D0 look, which begin signs, Western and Cyrillic letters. */
  private static final String LEADS = "âÃÂÐ";

  /** Bytes of the characters from U+0080 to U+2122 that windows-1252 has; 0 where it has none. */
  private static final byte[] BYTES = bytes();

  private Mojibake() {}

  /** Returns the text with what was certainly misread put right. */
  public static String repair(String text) {
    int first = mayBeMisread(text) ? firstLead(text) : -1;
    if (first < 0) {
      return text;
    }
    Census census = new Census();
    walk(text, first, census);
    if (census.longRuns == 0 && !census.shortRunsAreCertain()) {
      return text;
    }
    Repair repair = new Repair(text, census.shortRunsAreCertain());
    walk(text, first, repair);
    return repair.finished();
  }

  private interface Visitor {
    /**
     * Takes one run of characters beyond ASCII.
     *
     * @param original what its bytes say as UTF-8, or {@code null} if they are none
     */
    void run(int start, int end, String original);
  }

  private static final class Census implements Visitor {
    int longRuns;
    int shortRuns;
    int genuine;

    @Override
    public void run(int start, int end, String original) {
      if (original == null) {
        genuine++;
      } else if (isLong(start, end, original)) {
        longRuns++;
      } else {
        shortRuns++;
      }
    }

    boolean shortRunsAreCertain() {
      return genuine == 0 && shortRuns >= ENOUGH_SHORT_RUNS
          || longRuns > 0 && shortRuns + longRuns > 10 * genuine;
    }
  }

  private static final class Repair implements Visitor {
    private final String text;
    private final boolean shortToo;
    private final StringBuilder out;
    private int copied;

    Repair(String text, boolean shortToo) {
      this.text = text;
      this.shortToo = shortToo;
      this.out = new StringBuilder(text.length());
    }

    @Override
    public void run(int start, int end, String original) {
      if (original != null && (shortToo || isLong(start, end, original))) {
        out.append(text, copied, start).append(original);
        copied = end;
      }
    }

    String finished() {
      return out.append(text, copied, text.length()).toString();
    }
  }

  /** A run is long where each of its characters took three bytes or more. */
  private static boolean isLong(int start, int end, String original) {
    return end - start >= 3 * original.codePointCount(0, original.length());
  }

  /** Looks for the letters that begin almost all misread runs; a page is looked at quickly. */
  private static boolean mayBeMisread(String text) {
    for (int lead = 0; lead < LEADS.length(); lead++) {
      int at = text.indexOf(LEADS.charAt(lead));
      while (at >= 0 && at + 1 < text.length()) {
        if (code(text.charAt(at + 1)) >= 0x80) {
          return true;
        }
        at = text.indexOf(LEADS.charAt(lead), at + 1);
      }
    }
    return false;
  }

  private static int firstLead(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4 && code(text.charAt(i + 1)) >= 0x80) {
        return i;
      }
    }
    return -1;
  }

  private static void walk(String text, int from, Visitor visitor) {
    int i = from;
    while (i < text.length()) {
      if (code(text.charAt(i)) < 0x80) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && end - i < MAX_RUN && code(text.charAt(end)) >= 0x80) {
        end++;
      }
      visitor.run(i, end, original(text, i, end));
      i = end;
    }
  }

  private static String original(String text, int start, int end) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      bytes[i - start] = (byte) code(text.charAt(i));
    }
    boolean whole = bytes.length > 1 && Utf8.count(bytes).isWholeUtf8();
    return whole ? new String(bytes, StandardCharsets.UTF_8) : null;
  }

  private static int code(char c) {
    return c < 0x80 || c >= BYTES.length ? 0 : BYTES[c] & 0xFF;
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[0x2123];
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, WESTERN).charAt(0);
      if (c < bytes.length) {
        bytes[c] = (byte) b;
      }
    }
    for (int b = 0x80; b < 0xA0; b++) {
      // Some decoders pass the bytes on that windows-1252 leaves empty.
      bytes[b] = (byte) b;
    }
    return bytes;
  }
}
