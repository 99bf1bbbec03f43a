package org.dateline.extract.entities;

import java.util.HashMap;
import java.util.Map;

/** Brings the names of a place to one: {@code U.S.} to {@code United States}. */
final class PlaceName {
  private static final Map<String, String> COUNTRIES = countries();

  private PlaceName() {}

  static String canonical(String name) {
    String country = COUNTRIES.get(Lexicon.key(name));
    if (country != null) {
      return country;
    }
    boolean article = name.startsWith("The ") || name.startsWith("the ");
    return article ? name.substring(4) : name;
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
