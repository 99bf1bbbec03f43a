package org.dateline.text.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The addresses of other hosts that a text links to. */
final class OutgoingLinks {
  private static final int MOST_LINKS = 500;
  private static final int LONGEST_ADDRESS = 2048;

  private OutgoingLinks() {}

  /** Returns them absolute, in order, without repeats and without those to the page's own host. */
  static List<String> of(List<Block> blocks, String page) {
    String own = host(page);
    Set<String> links = new LinkedHashSet<>();
    for (Block block : blocks) {
      for (String target : block.links()) {
        String address = target.startsWith("//") ? "https:" + target : target;
        String host = address.length() <= LONGEST_ADDRESS ? host(address) : "";
        if (!host.isEmpty() && !host.equals(own) && links.size() < MOST_LINKS) {
          links.add(address);
        }
      }
    }
    return List.copyOf(links);
  }

  /** Returns the host of a web address without {@code www.}; empty for any other address. */
  private static String host(String address) {
    int start = address.indexOf("://") + 3;
    if (start < 7 || start > 8 || !address.regionMatches(true, 0, "http", 0, 4)) {
      return "";
    }
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    int user = address.lastIndexOf('@', end);
    String host = address.substring(Math.max(start, user + 1), end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
