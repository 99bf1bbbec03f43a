package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.Collection;
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
    Map<String, String> byFirst = byFirst(byKey.values());
    canonical.replaceAll((name, full) -> called(name, full, byFirst));
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

  /** Returns each first word of longer names with the only one that it opens, or an empty name. */
  private static Map<String, String> byFirst(Collection<String> all) {
    Map<String, String> byFirst = new TreeMap<>();
    for (String full : all) {
      List<String> words = OrganizationName.of(full).words();
      if (words.size() > 1 && isTelling(words.get(0))) {
        byFirst.merge(words.get(0), full, (some, other) -> "");
      }
    }
    return byFirst;
  }

  /** {@code Orbal} of {@code Orbal Energy}, but not {@code Kenya} of {@code Kenya Airways}. */
  private static boolean isTelling(String word) {
    Known known = Lexicon.get().name(word);
    return word.length() > 3
        && Lexicon.get().classes(word) == 0
        && known.organization() + known.group() + known.other() == 0
        && known.place() < DocumentNames.TOWN;
  }

  private static String called(String name, String full, Map<String, String> byFirst) {
    List<String> words = OrganizationName.of(name).words();
    String only = words.size() == 1 ? byFirst.getOrDefault(words.get(0), "") : "";
    return only.isEmpty() ? full : only;
  }

  private static String bare(String name) {
    return name.startsWith("the ") ? name.substring(4) : name;
  }
}
