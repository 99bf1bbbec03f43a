package org.dateline.extract.figures.roles;

import java.util.HashSet;
import java.util.Set;
import org.dateline.extract.figures.Quantity;

/**
 * Adds to a counted noun who has or makes what is counted: "the firm employs 300 people" counts
 * people of the firm.
 */
final class Holders {
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> COLLECTIVES = new HashSet<>();

  static {
    for (String[] row : Tables.rows("holders.tsv", 2)) {
      for (String word : Tables.words(row[1])) {
        switch (row[0]) {
          case "verb" -> VERBS.addAll(Lexicon.formsOf(word));
          case "collective" -> COLLECTIVES.add(word);
          default -> throw new IllegalStateException("holders.tsv: " + row[0]);
        }
      }
    }
  }

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  Holders(Syntax syntax, NounPhrases phrases, SubjectFinder subjects) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * Returns the phrase with "of" and its holder, or "in" and its collective, where one is named.
   */
  String with(String phrase, Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    if (i > first && syntax.is(i, "of")) {
      return inCollective(phrase, i, first);
    }
    while (i >= first && isBetween(i)) {
      i--;
    }
    boolean had =
        i > first
            && (syntax.tag(i) == Tag.HAVE
                || VERBS.contains(syntax.lower(i)) && syntax.tag(i).isVerbal());
    if (!had || isPassive(i, first)) {
      return phrase;
    }
    String holder = subjects.before(i, first);
    return holder.isEmpty() || phrase.contains(" of ") ? phrase : phrase + " of " + holder;
  }

  private boolean isBetween(int i) {
    return switch (syntax.tag(i)) {
      case ADVERB, DETERMINER, ADJECTIVE -> true;
      default -> syntax.is(i, "up") || syntax.is(i, "out") || syntax.is(i, "off");
    };
  }

  /** Names the collective that is counted out: "a convoy of 12 lorries" counts lorries in it. */
  private String inCollective(String phrase, int of, int first) {
    Phrase noun = phrases.base(of, first);
    boolean collective =
        !noun.isEmpty() && COLLECTIVES.contains(Lexicon.singular(syntax.lower(noun.head())));
    return collective ? phrase + " in " + Phrases.text(syntax, noun.first(), noun.end()) : phrase;
  }

  private boolean isPassive(int verb, int first) {
    return verb - 1 >= first
        && syntax.tag(verb - 1) == Tag.BE
        && syntax.tag(verb) == Tag.PARTICIPLE;
  }
}
