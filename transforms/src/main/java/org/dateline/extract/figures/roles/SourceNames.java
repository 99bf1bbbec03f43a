package org.dateline.extract.figures.roles;

import java.util.Set;

/** Names the source that a noun phrase tells, and finds where the phrase of a subject ends. */
final class SourceNames {
  private static final Set<String> NEARBY = Set.of("this", "last", "next", "earlier");
  private static final Set<String> PARTING = Set.of("out", "late", "early");
  private static final Set<String> TIMES =
      Set.of("week", "month", "year", "spring", "summer", "autumn", "fall", "winter", "weekend");

  private final Syntax syntax;
  private final int first;
  private final Set<String> saying;

  /**
   * Creates a reader of one sentence.
   *
   * @param first index of its first token
   * @param saying verbs of saying, in all forms
   */
  SourceNames(Syntax syntax, int first, Set<String> saying) {
    this.syntax = syntax;
    this.first = first;
    this.saying = saying;
  }

  /**
   * Returns the source that a phrase names, or null where it names none.
   *
   * @param marker index of the word that makes it a source, such as a verb of saying
   */
  Source source(int marker, Phrase whole) {
    if (whole.isEmpty() || hasNumber(whole)) {
      return null;
    }
    Phrase phrase = withoutVerb(whole);
    int start = phrase.first();
    for (int i = phrase.end() - 1; i >= phrase.first(); i--) {
      boolean inName = syntax.token(i).isCapitalised() || syntax.tag(i) == Tag.HYPHEN;
      if (!inName) {
        start = i < phrase.end() - 1 && syntax.tag(i) == Tag.NOUN ? i + 1 : phrase.first();
        break;
      }
    }
    String name = Phrases.text(syntax, start, phrase.end());
    return name.isEmpty() ? null : new Source(name, marker, phrase.first(), phrase.end());
  }

  /** Leaves out the verb before a subject: "the mayor said hospitals in the north reported". */
  private Phrase withoutVerb(Phrase phrase) {
    boolean told = phrase.first() < phrase.head() && saying.contains(syntax.lower(phrase.first()));
    return told ? new Phrase(phrase.first() + 1, phrase.end(), phrase.head()) : phrase;
  }

  private boolean hasNumber(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (syntax.tag(i) == Tag.NUMERAL || syntax.tag(i) == Tag.SYMBOL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the index after a subject that tells its time, and what was done to it, before the
   * verb: "a survey | released on Monday shows", "a poll | this week found".
   *
   * @param verb index of the verb and what belongs to it
   */
  int subjectEnd(int verb) {
    int end = beforeTime(verb);
    boolean done =
        end - 2 > first
            && syntax.tag(end - 1) == Tag.PARTICIPLE
            && syntax.tag(end - 2).isNominal()
            && end < verb;
    return done ? end - 1 : end;
  }

  private int beforeTime(int verb) {
    int end = verb;
    while (end - 1 > first && (syntax.tag(end - 1) == Tag.TIME || syntax.is(end - 1, "on"))) {
      end--;
    }
    boolean week =
        end - 3 > first
            && TIMES.contains(syntax.lower(end - 1))
            && NEARBY.contains(syntax.lower(end - 2));
    int start = week ? end - 2 : end;
    return week && PARTING.contains(syntax.lower(start - 1)) ? start - 1 : start;
  }
}
