package org.dateline.text.metadata;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;

/**
 * Parts of the address of a page. Reads any text: what is no web address has an empty host.
 *
 * @param host in lower case, without port; may be empty
 * @param path from the first slash on, without query and fragment; may be empty
 */
public record WebAddress(String host, String path) {
  private static final int MAX_HOST = 253;

  /** Reads an address. */
  public static WebAddress of(String url) {
    int scheme = url.indexOf("://");
    boolean web =
        scheme > 0
            && (url.regionMatches(true, 0, "http", 0, scheme)
                || url.regionMatches(true, 0, "https", 0, scheme));
    if (!web) {
      return new WebAddress("", "");
    }
    int start = scheme + "://".length();
    int end = firstOf(url, start, "/?#\\");
    String authority = url.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int port = authority.indexOf(':', authority.lastIndexOf(']') + 1);
    String host = port < 0 ? authority : authority.substring(0, port);
    int last = firstOf(url, end, "?#");
    String path = end < last ? url.substring(end, last) : "";
    return new WebAddress(isHost(host) ? trimmed(host) : "", path);
  }

  /**
   * Returns the registrable domain: one label below a public suffix, private suffixes included, so
   * that each blog of a platform is an outlet of its own. Numbers and unknown suffixes: the host,
   * or its last two labels.
   */
  public String domain() {
    if (host.isEmpty()) {
      return "";
    }
    String assigned = EffectiveTldFinder.getAssignedDomain(host, true, false);
    if (assigned != null) {
      return assigned.toLowerCase(Locale.ROOT);
    }
    int last = host.lastIndexOf('.');
    boolean number = last < 0 || Character.isDigit(host.charAt(host.length() - 1));
    return number ? host : host.substring(host.lastIndexOf('.', last - 1) + 1);
  }

  /** Returns whether the path names no document. */
  public boolean isRoot() {
    return path.isEmpty() || path.equals("/");
  }

  private static boolean isHost(String host) {
    if (host.isEmpty() || host.length() > MAX_HOST) {
      return false;
    }
    return host.chars()
        .allMatch(
            c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c > 0x7F);
  }

  private static String trimmed(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static int firstOf(String url, int from, String marks) {
    int at = from;
    while (at < url.length() && marks.indexOf(url.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
