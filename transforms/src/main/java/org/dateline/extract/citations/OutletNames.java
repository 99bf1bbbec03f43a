package org.dateline.extract.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.extract.Passage;
import org.dateline.extract.Token;
import org.dateline.text.ResourceLines;

/** All known names of outlets, found by their first word: the table's and the corpus' own. */
public final class OutletNames {
  private static final String TABLE = "outlets.tsv";
  private static final OutletNames KNOWN = new OutletNames(table());

  private final Map<String, List<OutletName>> byFirstWord = new HashMap<>();
  private final Map<String, Boolean> domains = new HashMap<>();

  private OutletNames(List<OutletName> names) {
    for (OutletName name : names) {
      byFirstWord.computeIfAbsent(name.words().get(0), first -> new ArrayList<>()).add(name);
      domains.put(name.outlet(), name.agency());
    }
    Comparator<OutletName> longestFirst =
        Comparator.comparingInt((OutletName name) -> -name.words().size())
            .thenComparing(OutletName::common)
            .thenComparing(OutletName::outlet);
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
   *     word of the language
   */
  public static OutletNames with(SortedMap<String, String> corpus) {
    List<OutletName> names = new ArrayList<>(table());
    corpus.forEach(
        (name, outlet) -> {
          List<String> words = words(name);
          if (words.size() > 1) {
            names.add(new OutletName(words, outlet, false, false));
          }
        });
    return new OutletNames(names);
  }

  /** Returns whether a link to the domain leads to an outlet. */
  boolean isOutlet(String domain) {
    return domains.containsKey(domain);
  }

  /** Returns the longest name that begins at the token. */
  Optional<OutletName> at(List<Token> tokens, int from, int end) {
    List<OutletName> candidates = byFirstWord.get(tokens.get(from).text());
    if (candidates == null) {
      return Optional.empty();
    }
    for (OutletName candidate : candidates) {
      if (stands(candidate.words(), tokens, from, end)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<String> words, List<Token> tokens, int from, int end) {
    if (from + words.size() > end) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(from + i).text().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String name) {
    List<String> words =
        new ArrayList<>(Passage.of(name).tokens().stream().map(Token::text).toList());
    if (words.size() > 1 && words.get(0).equals("The")) {
      words.remove(0);
    }
    return words;
  }

  private static List<OutletName> table() {
    List<OutletName> names = new ArrayList<>();
    for (String line : ResourceLines.of(OutletNames.class, TABLE)) {
      String[] cells = line.split("\t", -1);
      for (String name : cells[2].split("\\|", -1)) {
        boolean common = name.endsWith("!");
        String bare = common ? name.substring(0, name.length() - 1) : name;
        names.add(new OutletName(words(bare), cells[0], cells[1].equals("agency"), common));
      }
    }
    return names;
  }
}
