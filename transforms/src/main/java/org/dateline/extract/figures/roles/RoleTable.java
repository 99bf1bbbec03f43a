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
   * @param english whether it holds for English alone, as "die" and "gut" are German words too
   */
  record Evidence(
      String role, String kinds, Where where, int points, String[] rest, boolean english) {
    boolean holdsFor(char kind) {
      return kinds.indexOf(kind) >= 0;
    }

    /**
     * Returns whether it tells of figures of the kind in a text, which may be in English or not.
     */
    boolean holdsFor(char kind, boolean foreign) {
      return !(foreign && english) && holdsFor(kind);
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
    read("roles.tsv", true);
    read("roles-foreign.tsv", false);
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

  private static void read(String table, boolean english) {
    for (String[] row : Tables.rows(table, 5)) {
      Where where = Where.valueOf(row[2].toUpperCase(Locale.ROOT));
      for (String entry : Tables.words(row[4])) {
        String[] phrase = Tables.tokens(entry);
        String[] rest = List.of(phrase).subList(1, phrase.length).toArray(new String[0]);
        String kinds = CountLetters.expanded(row[1]);
        int points = Integer.parseInt(row[3]);
        Evidence evidence = new Evidence(row[0], kinds, where, points, rest, english);
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
