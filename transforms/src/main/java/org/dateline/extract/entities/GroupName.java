package org.dateline.extract.entities;

import java.util.HashMap;
import java.util.Map;

/** Brings the forms of a nationality or group to one: {@code Iranians} to {@code Iranian}. */
final class GroupName {
  private static final Map<String, String> DEMONYMS = demonyms();

  private GroupName() {}

  static String canonical(String name) {
    String folded = Fold.of(name);
    String demonym = DEMONYMS.get(folded);
    if (demonym != null) {
      return demonym;
    }
    boolean plural = folded.endsWith("s") && !folded.endsWith("ss") && name.length() > 4;
    String singular = plural ? folded.substring(0, folded.length() - 1) : folded;
    boolean known = plural && Lexicon.get().name(singular).group() > 0;
    return known ? name.substring(0, name.length() - 1) : name;
  }

  private static Map<String, String> demonyms() {
    Map<String, String> demonyms = new HashMap<>();
    for (Country country : Country.all()) {
      for (String demonym : country.demonyms()) {
        demonyms.putIfAbsent(Fold.of(demonym), country.demonyms().get(0));
      }
    }
    return Map.copyOf(demonyms);
  }
}
