package org.dateline.extract.figures.roles;

/** Finds the speaker before an aside between commas and the verb of saying behind it. */
final class SourceAsides {
  /** Most tokens of a clause between commas that tells of the speaker. */
  private static final int LONGEST_ASIDE = 40;

  /** Most tokens of a list of names and offices before the verb. */
  private static final int LONGEST_LIST = 30;

  private final Syntax syntax;
  private final int first;
  private final SourceNames names;

  /**
   * Creates a reader of one sentence.
   *
   * @param first index of its first token
   */
  SourceAsides(Syntax syntax, int first, SourceNames names) {
    this.syntax = syntax;
    this.first = first;
    this.names = names;
  }

  /**
   * Returns the index of the comma behind the subject where this one ends an aside: "The chamber |,
   * in a letter seen by Lund Radio, said the"; the first token of the sentence where none does.
   */
  int subjectEnd(int comma) {
    int subject = first;
    while (subject < Math.min(comma, first + LONGEST_LIST)
        && (syntax.tag(subject) == Tag.DETERMINER || syntax.tag(subject).isNominal())) {
      subject++;
    }
    boolean aside =
        subject < comma
            && comma - subject <= LONGEST_ASIDE
            && syntax.tag(subject) == Tag.COMMA
            && syntax.tag(subject + 1) == Tag.PREPOSITION;
    for (int i = subject; i < comma && aside; i++) {
      Tag tag = syntax.tag(i);
      aside = !tag.isVerbal() || tag == Tag.PARTICIPLE || tag == Tag.GERUND;
    }
    return aside ? subject : first;
  }

  /**
   * Reads "Lind, the master of the port, said": a name before common nouns, leftmost first; and
   * "the guard, who saw it from the bridge, said".
   */
  Source speaker(int verb, int comma) {
    for (int j = comma - 1; j > Math.max(first, comma - LONGEST_ASIDE); j--) {
      if (syntax.tag(j) == Tag.RELATIVE && syntax.tag(j - 1) == Tag.COMMA) {
        return names.source(verb, Phrases.before(syntax, j - 1, first));
      }
    }
    Phrase best = Phrases.before(syntax, comma, first);
    int limit = Math.max(first, comma - LONGEST_LIST);
    for (int j = comma - 1; j > limit && !syntax.tag(j).isVerbal(); j--) {
      if (syntax.tag(j) == Tag.COMMA) {
        Phrase left = Phrases.before(syntax, j, first);
        boolean better = best.isEmpty() || isNamed(left) || !isNamed(best);
        if (!left.isEmpty() && better) {
          best = left;
        }
      }
    }
    return names.source(verb, best);
  }

  private boolean isNamed(Phrase phrase) {
    return !phrase.isEmpty() && syntax.tag(phrase.head()) == Tag.NAME;
  }
}
