package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.figures.Quantity;

/** Tells whether the verbs and phrases before a figure are about those whom it counts. */
final class VerbTies {
  /** Prepositions after which a number may still be told of the subject: "rose to 12". */
  private static final Set<String> ABOUT_SUBJECT = Set.of("of", "to", "at");

  private static final int LONGEST_ASIDE = 16;

  private final Syntax syntax;

  VerbTies(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns whether the figure counts those who did it: "was shot on Friday by two men". */
  boolean isAgent(Quantity quantity) {
    int by = quantity.firstToken() - 1;
    if (by < 1 || !syntax.is(by, "by")) {
      return false;
    }
    int limit = Math.max(0, by - LONGEST_ASIDE);
    for (int i = by - 1; i >= limit && !syntax.tag(i).isBreak(); i--) {
      if (syntax.tag(i).isVerbal()) {
        return syntax.tag(i) == Tag.PARTICIPLE;
      }
    }
    return false;
  }

  /** Returns whether people only tell the size of a thing: "held a 30-person meeting". */
  boolean describesThing(Quantity quantity) {
    int after = quantity.endToken() + 2;
    return quantity.unit().equals("person")
        && after < syntax.size()
        && syntax.tag(quantity.endToken()) == Tag.HYPHEN
        && (syntax.tag(after) == Tag.NOUN || syntax.tag(after) == Tag.GERUND)
        && !Lexicon.isPeople(syntax.lower(after));
  }

  /**
   * Returns whether a phrase that ends at a token is about the figure, and not about the object of
   * its preposition alone: "attacks on a plan backed by two bakers".
   */
  boolean reaches(int last, Quantity quantity) {
    int before = quantity.firstToken() - 1;
    boolean apart =
        syntax.tag(last) == Tag.PREPOSITION
            && last < before
            && syntax.tag(before) == Tag.PREPOSITION
            && !ABOUT_SUBJECT.contains(syntax.lower(before));
    for (int i = last + 1; apart && i < before; i++) {
      if (syntax.tag(i).isVerbal()) {
        return false;
      }
    }
    return true;
  }
}
