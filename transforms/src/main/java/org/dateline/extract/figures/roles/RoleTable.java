package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell roles, each with where it must stand and how much it weighs. */
final class RoleTable {
  /** Where a word must stand to tell a figure's role. */
  enum Where {
    /** It is the head of the counted phrase. */
    OBJECT,
    /** It is the head of the counted phrase, and the article names a disease. */
    DISEASE,
    /** It is the head of the counted phrase, and the article is about a sport. */
    GAME,
    /** It is a verb whose object, or whose subject in the passive, is the figure. */
    VERB,
    /** It is said of the figure as its subject: "12 died", "40 dead". */
    STATE,
    /** It ends right before the figure. */
    BESIDE,
    BEFORE,
    AFTER,
    NEAR,
    SENTENCE
  }

  /**
   * One word's evidence.
   *
   * @param role the role that it tells
   * @param kinds letters of the kinds of quantities that it holds for
   * @param where where it must stand
   * @param points its weight right beside the figure
   * @param rest the words that must follow it
   */
  record Evidence(String role, String kinds, Where where, int points, String[] rest) {
    boolean holdsFor(char kind) {
      return kinds.indexOf(kind) >= 0;
    }

    /** Returns whether the rest of the phrase follows its first word. */
    boolean isFollowedIn(Syntax syntax, int i) {
      for (int k = 0; k < rest.length; k++) {
        if (!syntax.is(i + 1 + k, rest[k])) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Map<String, List<Evidence>> BY_WORD = new HashMap<>();

  static {
    read("roles.tsv");
    read("roles-foreign.tsv");
  }

  private RoleTable() {}

  /** Returns the words with which phrases of the table begin. */
  static Set<String> words() {
    return BY_WORD.keySet();
  }

  /** Returns the evidence of phrases that begin with the word. */
  static List<Evidence> of(String lower) {
    return BY_WORD.getOrDefault(lower, List.of());
  }

  private static void read(String table) {
    for (String[] row : Tables.rows(table, 5)) {
      Where where = Where.valueOf(row[2].toUpperCase(Locale.ROOT));
      for (String entry : Tables.words(row[4])) {
        String[] phrase = Tables.tokens(entry);
        String[] rest = List.of(phrase).subList(1, phrase.length).toArray(new String[0]);
        String kinds = CountLetters.expanded(row[1]);
        Evidence evidence = new Evidence(row[0], kinds, where, Integer.parseInt(row[3]), rest);
        for (String form : forms(phrase[0], where)) {
          BY_WORD.computeIfAbsent(form, key -> new ArrayList<>(4)).add(evidence);
        }
      }
    }
  }

  private static Collection<String> forms(String word, Where where) {
    if (where != Where.VERB) {
      return Set.of(word);
    }
    return new LinkedHashSet<>(Lexicon.formsOf(word));
  }
}
