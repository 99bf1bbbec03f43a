package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins spellings of organizations' names, and acronyms with what they were defined as. */
final class OrganizationVariants {
  private OrganizationVariants() {}

  /**
   * Returns the canonical name of each name.
   *
   * @param bestFirst all names
   * @param aliases acronyms with the names that an article defines them as
   */
  static Map<String, String> join(List<NameCount> bestFirst, Map<String, String> aliases) {
    Map<String, String> byKey = new TreeMap<>();
    Map<String, String> canonical = new TreeMap<>();
    List<NameCount> acronyms = new ArrayList<>();
    for (NameCount count : bestFirst) {
      OrganizationName name = OrganizationName.of(count.name());
      if (name.acronym().isEmpty()) {
        String full = OrganizationName.expanded(count.name());
        canonical.put(count.name(), byKey.computeIfAbsent(name.key(), key -> bare(full)));
      } else {
        acronyms.add(count);
      }
    }
    for (NameCount count : acronyms) {
      canonical.put(count.name(), meaning(count.name(), aliases, canonical, byKey));
    }
    return canonical;
  }

  private static String meaning(
      String acronym,
      Map<String, String> aliases,
      Map<String, String> canonical,
      Map<String, String> byKey) {
    String defined = aliases.get(acronym);
    if (defined != null) {
      return canonical.getOrDefault(defined, defined);
    }
    OrganizationName letters = OrganizationName.of(acronym);
    String only = null;
    for (String full : byKey.values()) {
      if (letters.stands(OrganizationName.of(full))) {
        if (only != null) {
          return acronym;
        }
        only = full;
      }
    }
    return only != null ? only : byKey.computeIfAbsent(letters.key(), key -> acronym);
  }

  private static String bare(String name) {
    return name.startsWith("the ") ? name.substring(4) : name;
  }
}
