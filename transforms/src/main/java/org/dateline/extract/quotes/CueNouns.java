package org.dateline.extract.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.QuoteAct;
import org.dateline.text.ResourceLines;

/** The nouns that attribute, as printed in small letters. */
final class CueNouns {
  private static final Set<String> CLAUSES = new HashSet<>();
  private static final Set<String> THINGS = new HashSet<>();
  private static final Map<String, QuoteAct> ACTS = new HashMap<>();

  static {
    for (String[] row : ResourceLines.rows(CueNouns.class, "cue-nouns.tsv", 3)) {
      Set<String> nouns = Set.of(row[2].split(" ", -1));
      switch (row[0]) {
        case "clause" -> CLAUSES.addAll(nouns);
        case "thing" -> THINGS.addAll(nouns);
        default -> throw new IllegalStateException("cue-nouns.tsv: " + row[0]);
      }
      if (!row[1].equals("verb")) {
        nouns.forEach(noun -> ACTS.put(noun, QuoteAct.of(row[1])));
      }
    }
  }

  private CueNouns() {}

  /** Returns whether a clause with "that" tells what the noun attributes. */
  static boolean takesClause(String noun) {
    return CLAUSES.contains(noun);
  }

  /** Returns whether "is" must stand between the noun and what it attributes. */
  static boolean isThing(String noun) {
    return THINGS.contains(noun);
  }

  /** Returns what a source does by the noun, or null where the verb of the same form tells it. */
  static QuoteAct act(String noun) {
    return ACTS.get(noun);
  }
}
