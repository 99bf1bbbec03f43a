package org.dateline.extract.figures.roles;

/** Finds the phrase that is the subject of the clause around a token, from its tags alone. */
final class ClauseSubjects {
  private static final int FURTHEST = 40;
  private static final int LONGEST_ASIDE = 16;

  private final Syntax syntax;

  ClauseSubjects(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns the subject of the clause that holds the token, or the noun right before it. */
  Phrase before(int token, int first) {
    int i = token - 1;
    while (i > first && (syntax.tag(i) == Tag.ADVERB || syntax.tag(i) == Tag.DETERMINER)) {
      i--;
    }
    if (i < first) {
      return Phrase.NONE;
    }
    Tag tag = syntax.tag(i);
    boolean attached = tag == Tag.OPEN || syntax.is(i, "of") || tag == Tag.STOP;
    if (tag.isNominal()) {
      return Phrases.before(syntax, i + 1, first);
    }
    if (attached && i > first) {
      Phrase noun = Phrases.before(syntax, i, first);
      if (!noun.isEmpty()) {
        return noun;
      }
    }
    return subjectOfVerb(i, first);
  }

  private Phrase subjectOfVerb(int from, int first) {
    int limit = Math.max(first, from - FURTHEST);
    int i = from;
    while (i >= limit) {
      Tag tag = syntax.tag(i);
      if (tag == Tag.STOP || tag == Tag.SUBORDINATOR) {
        return Phrase.NONE;
      }
      if (tag.isVerbal()) {
        int group = startOfGroup(i, limit);
        int left = Phrases.beforeAside(syntax, group - 1, limit, LONGEST_ASIDE);
        if (left > limit && syntax.tag(left) == Tag.NUMERAL && syntax.tag(left - 1) == Tag.NAME) {
          left--;
        }
        if (left < limit) {
          return Phrase.NONE;
        }
        if (syntax.tag(left) == Tag.PRONOUN) {
          return Phrase.NONE;
        }
        if (syntax.tag(left) == Tag.RELATIVE) {
          int antecedent =
              syntax.tag(left - 1 < 0 ? left : left - 1) == Tag.COMMA ? left - 1 : left;
          return Phrases.before(syntax, antecedent, first);
        }
        Phrase subject = Phrases.before(syntax, left + 1, first);
        if (!subject.isEmpty()) {
          return subject;
        }
        i = Math.min(left, group - 1);
      } else {
        i--;
      }
    }
    return Phrase.NONE;
  }

  private int startOfGroup(int verb, int limit) {
    int i = verb;
    while (i - 1 >= limit
        && (syntax.tag(i - 1).isVerbal()
            || syntax.tag(i - 1) == Tag.ADVERB
            || syntax.is(i - 1, "to"))) {
      i--;
    }
    return i;
  }
}
