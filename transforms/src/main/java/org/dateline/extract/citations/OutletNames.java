package org.dateline.extract.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.dateline.extract.Token;

/** All known names of outlets, found by their first word: the table's and the corpus' own. */
public final class OutletNames {
  /** Last words of the names of stations, which are left out when they are cited. */
  private static final Set<String> STATIONS = Set.of("News", "TV", "Radio", "Television");

  private static final OutletNames KNOWN = new OutletNames(listed());

  private final Map<String, List<OutletName>> byFirstWord = new HashMap<>();
  private final Map<String, List<OutletName>> byOutlet = new HashMap<>();
  private final Map<String, String> domains = new HashMap<>();

  private OutletNames(List<OutletName> names) {
    for (OutletName name : names) {
      byFirstWord.computeIfAbsent(name.words().get(0), first -> new ArrayList<>()).add(name);
      byOutlet.computeIfAbsent(name.outlet(), outlet -> new ArrayList<>()).add(name);
      domains.put(name.outlet(), name.outlet());
    }
    for (ListedOutlet outlet : ListedOutlets.all()) {
      outlet.domains().forEach(domain -> domains.put(domain, outlet.domains().get(0)));
    }
    // A stable order: of two outlets with one name, the first one is meant.
    Comparator<OutletName> longestFirst =
        Comparator.comparingInt((OutletName name) -> -name.words().size())
            .thenComparing(OutletName::common);
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  /** Returns the names of the table that comes with the job. */
  public static OutletNames known() {
    return KNOWN;
  }

  /**
   * Returns the table's names with those of a corpus.
   *
   * @param corpus display names to domains; a name of one short word is left out, since it may be a
   *     word of the language; of {@code KRTV News} the capitals are a name too. Where the table has
   *     the name as well, the corpus' own outlet is meant
   */
  public static OutletNames with(SortedMap<String, String> corpus) {
    List<OutletName> names = new ArrayList<>();
    corpus.forEach(
        (name, outlet) -> {
          List<String> words = OutletName.words(name);
          if (words.size() > 1) {
            names.add(new OutletName(words, outlet, false, false, false));
          }
          if (words.size() == 2 && STATIONS.contains(words.get(1)) && isShouted(words.get(0))) {
            names.add(new OutletName(words.subList(0, 1), outlet, false, false, false));
          }
        });
    names.addAll(listed());
    return new OutletNames(names);
  }

  private static boolean isShouted(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Returns whether a link to the domain leads to an outlet. */
  boolean isOutlet(String domain) {
    return domains.containsKey(domain);
  }

  /** Returns the domain by which the outlet of a domain is known: itself where no table has it. */
  String usual(String domain) {
    return domains.getOrDefault(domain, domain);
  }

  /** Returns the names of the outlet that has the domain. */
  List<OutletName> of(String domain) {
    return byOutlet.getOrDefault(usual(domain), List.of());
  }

  /** Returns the names that begin at the token, the longest first. */
  List<OutletName> at(List<Token> tokens, int from, int end) {
    List<OutletName> candidates = byFirstWord.get(OutletName.word(tokens.get(from)));
    return candidates == null
        ? List.of()
        : candidates.stream().filter(name -> stands(name.words(), tokens, from, end)).toList();
  }

  private static boolean stands(List<String> words, List<Token> tokens, int from, int end) {
    if (from + words.size() > end) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!OutletName.word(tokens.get(from + i)).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<OutletName> listed() {
    List<OutletName> names = new ArrayList<>();
    for (ListedOutlet outlet : ListedOutlets.all()) {
      for (OutletName name : outlet.names()) {
        names.add(name);
        name.unhyphenated().ifPresent(names::add);
      }
    }
    return names;
  }
}
