package org.dateline.copies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.citations.ListedOutlet;
import org.dateline.extract.citations.ListedOutlets;

/** The news agencies of the table of outlets, each known by its shortest name. */
final class Agencies {
  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Map<String, String> BY_OUTLET = new HashMap<>();

  private static final int SHORT = 4;

  /** Words that stand around an agency in a byline or credit. */
  private static final Set<String> SMALL_WORDS =
      Set.of("by", "the", "via", "from", "source", "staff", "with", "and", "©");

  /** Words that may follow an agency's name. */
  private static final Set<String> KINDS = Set.of("news", "agency");

  static {
    for (ListedOutlet outlet : ListedOutlets.all()) {
      if (outlet.kind() == ListedOutlet.Kind.AGENCY) {
        add(outlet);
      }
    }
  }

  private Agencies() {}

  private static void add(ListedOutlet outlet) {
    List<String> names =
        outlet.names().stream().map(name -> String.join(" ", name.words())).toList();
    String agency = names.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    names.forEach(name -> BY_NAME.putIfAbsent(lower(name), agency));
    outlet.domains().forEach(domain -> BY_OUTLET.put(domain, agency));
  }

  /** Returns the agency that a part of the line names in full. */
  static Optional<String> named(String line) {
    for (String part : line.split("[()\\[\\],;|/—–]+", -1)) {
      Optional<String> agency = ofName(part);
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofName(String part) {
    List<String> words =
        Arrays.stream(part.strip().split("\\s+", -1))
            .filter(word -> !SMALL_WORDS.contains(lower(word)))
            .toList();
    List<String> bare = words.stream().filter(word -> !KINDS.contains(lower(word))).toList();
    return ofWords(words).or(() -> ofWords(bare));
  }

  private static Optional<String> ofWords(List<String> words) {
    String name = String.join(" ", words);
    boolean shouted = words.stream().anyMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    // Short names are words or first names too, unless they stand in capitals.
    boolean telling = name.length() > SHORT || shouted || name.equals("dpa");
    return telling ? Optional.ofNullable(BY_NAME.get(lower(name))) : Optional.empty();
  }

  /** Returns the agency whose own outlet it is. */
  static Optional<String> ofOutlet(String outlet) {
    return Optional.ofNullable(BY_OUTLET.get(outlet));
  }

  /** Returns whether one of the ascending hashes is a name of the agency. */
  static boolean isNamed(String agency, long[] hashes) {
    return BY_NAME.entrySet().stream()
        .filter(entry -> entry.getValue().equals(agency))
        .anyMatch(entry -> Arrays.binarySearch(hashes, Hashes.ofName(entry.getKey())) >= 0);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
