package org.dateline.text.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the names of charsets as browsers do: a label that is used for more than its standard says
 * stands for the larger charset (WHATWG Encoding Standard, section 4.2).
 */
final class CharsetLabels {
  private static final int MAX_LABEL = 40;
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-8"),
          // A page that can name its charset in ASCII is not in UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private CharsetLabels() {}

  /** Returns the charset that the label stands for, if there is one. */
  static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > MAX_LABEL) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(LARGER.getOrDefault(name, name));
      return charset.canEncode() ? Optional.of(charset) : Optional.empty();
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Returns the label that the first bytes of a page name in a meta tag or XML declaration. */
  static String declaredInside(byte[] page, int limit) {
    String head =
        new String(page, 0, Math.min(page.length, limit), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      String label = valueAfter(head, head.indexOf("encoding", 0), head.indexOf("?>"));
      if (!label.isEmpty()) {
        return label;
      }
    }
    int meta = head.indexOf("<meta");
    while (meta >= 0) {
      int end = head.indexOf('>', meta);
      end = end < 0 ? head.length() : end;
      String label = valueAfter(head, head.indexOf("charset", meta), end);
      if (!label.isEmpty()) {
        return label;
      }
      meta = head.indexOf("<meta", end);
    }
    return "";
  }

  private static String valueAfter(String head, int name, int end) {
    if (name < 0 || name > end) {
      return "";
    }
    int at = head.indexOf('=', name);
    if (at < 0 || at > end) {
      return "";
    }
    int start = at + 1;
    while (start < end && " \t\n\r'\"".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int stop = start;
    while (stop < end && " \t\n\r'\";/".indexOf(head.charAt(stop)) < 0) {
      stop++;
    }
    return head.substring(start, stop);
  }
}
