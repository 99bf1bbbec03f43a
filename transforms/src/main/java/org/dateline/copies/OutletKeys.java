package org.dateline.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The ways in which a text may name an outlet. */
final class OutletKeys {
  private static final Set<String> PREFIXES =
      Set.of("www", "m", "mobile", "amp", "news", "edition");

  /** Shorter names are too often a word of the language. */
  private static final int SHORTEST = 3;

  private OutletKeys() {}

  /** Returns whether one of the ascending hashes is the outlet's domain or its name. */
  static boolean isNamed(String outlet, String outletName, long[] hashes) {
    return has(hashes, key(outlet)) || has(hashes, key(outletName));
  }

  /**
   * Returns the hash of an outlet's name, or of its domain without the ending, so that {@code
   * valley-herald.example} and {@code The Valley Herald} are one; 0 where nothing telling is left.
   */
  static long key(String outlet) {
    String name = outlet.toLowerCase(Locale.ROOT).strip();
    if (name.indexOf(' ') < 0 && name.indexOf('.') > 0) {
      name = firstLabel(name);
    }
    name = name.startsWith("the ") ? name.substring(4) : name;
    return name.length() < SHORTEST ? 0 : Hashes.ofName(name);
  }

  /** Returns the hash for the host of an address. */
  static long ofAddress(String address) {
    int start = address.indexOf("://");
    String host = start < 0 ? address : address.substring(start + 3);
    int end = host.indexOf('/');
    return key(end < 0 ? host : host.substring(0, end));
  }

  private static String firstLabel(String domain) {
    String[] labels = domain.split("\\.", -1);
    int first = 0;
    while (first < labels.length - 2 && PREFIXES.contains(labels[first])) {
      first++;
    }
    return labels[first];
  }

  private static boolean has(long[] hashes, long hash) {
    return hash != 0 && Arrays.binarySearch(hashes, hash) >= 0;
  }
}
