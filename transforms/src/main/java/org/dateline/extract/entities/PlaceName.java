package org.dateline.extract.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the names of a place to one: {@code U.S.} to {@code United States}, {@code NAIROBI} of a
 * dateline to {@code Nairobi}.
 */
final class PlaceName {
  private static final Map<String, String> COUNTRIES = countries();
  private static final int SHOUTED = 4;
  private static final Set<String> SMALL =
      Set.of("of", "de", "do", "da", "del", "la", "upon", "and");

  private PlaceName() {}

  static String canonical(String name) {
    String country = COUNTRIES.get(Lexicon.key(name));
    if (country != null) {
      return country;
    }
    boolean article = name.startsWith("The ") || name.startsWith("the ");
    String bare = article ? name.substring(4) : name;
    return isShouted(bare) ? capitalised(bare) : bare;
  }

  /** Shorter capitals abbreviate. */
  private static boolean isShouted(String name) {
    return name.length() >= SHOUTED && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder capitalised = new StringBuilder(name.length());
    for (int i = 0; i < lower.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(lower.charAt(i - 1));
      boolean small = begins && i > 0 && isSmall(lower, i);
      char c = lower.charAt(i);
      capitalised.append(begins && !small ? Character.toUpperCase(c) : c);
    }
    return capitalised.toString();
  }

  private static boolean isSmall(String name, int from) {
    int end = name.indexOf(' ', from);
    return end > 0 && SMALL.contains(name.substring(from, end));
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (Country country : Country.all()) {
      for (String name : country.names()) {
        names.putIfAbsent(Lexicon.key(name), country.name());
      }
    }
    return Map.copyOf(names);
  }
}
