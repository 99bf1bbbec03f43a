package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.roles.RoleTable.Evidence;
import org.dateline.extract.figures.roles.RoleTable.Where;

/**
 * Tells what a count counts, as far as roles need it, so that a company that frees 12 songs rescues
 * nobody.
 */
final class CountLetters {
  /** People or animals. */
  static final char LIVING = 'h';

  private static final char UNKNOWN = 'n';
  private static final char THING = 'c';
  private static final char UNNAMED = 'u';
  private static final char LIVES = 'v';

  private static final Set<String> ANIMALS = Set.copyOf(Tables.lines("animals.txt"));
  private static final Set<String> THINGS = Set.of("items", "count", "goals", "length", "height");

  private CountLetters() {}

  /** Returns the letters of all counts for which a row of the role table with these kinds holds. */
  static String expanded(String kinds) {
    return kinds.replace("c", "cnv").replace("n", "nh").replace("h", "hu");
  }

  /**
   * Returns the letter of a count: h people or animals, u where nothing is named, v lives, c things
   * that a table knows, n the rest.
   */
  static char of(Syntax syntax, Quantity quantity, Counted counted) {
    if (quantity.unit().equals("person")) {
      return LIVING;
    }
    Phrase phrase = counted.phrase();
    if (phrase.isEmpty() || !counted.direct()) {
      return UNNAMED;
    }
    String head = syntax.lower(phrase.head());
    if (head.equals("lives")) {
      return LIVES;
    }
    boolean name = syntax.tag(phrase.head()) == Tag.NAME;
    if (Lexicon.isPeople(head) || isBeing(head) || name && isTownsfolk(head)) {
      return LIVING;
    }
    for (Evidence evidence : syntax.word(phrase.head()).roles()) {
      if (evidence.where() == Where.OBJECT && THINGS.contains(evidence.role())) {
        return THING;
      }
    }
    return UNKNOWN;
  }

  /**
   * Returns whether a name in the plural is that of a people: Zambians, Iraqis, Maltese, Berliners.
   */
  private static boolean isTownsfolk(String name) {
    return name.endsWith("ns")
        || name.endsWith("is")
        || name.endsWith("ese")
        || name.endsWith("ers");
  }

  private static boolean isBeing(String head) {
    return head.endsWith("men")
        || head.endsWith("ists")
        || head.endsWith("ians")
        || head.endsWith("goers")
        || ANIMALS.contains(Lexicon.singular(head));
  }
}
