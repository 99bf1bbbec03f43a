package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.figures.roles.RoleTable.Evidence;
import org.dateline.extract.figures.roles.RoleTable.Where;

/** Reads what the counted phrase itself tells of a figure's role. */
final class CountedEvidence {
  private static final Set<String> PEOPLE_ONLY =
      Set.of("killed", "injured", "missing", "arrested", "charged", "displaced", "hostage");

  private static final Set<String> NUMBERS =
      Set.of("number", "numbers", "toll", "total", "count", "amount", "level", "value", "average");

  private final Syntax syntax;
  private final Topic topic;
  private final boolean foreign;

  CountedEvidence(Syntax syntax, Topic topic, boolean foreign) {
    this.syntax = syntax;
    this.topic = topic;
    this.foreign = foreign;
  }

  /** Adds what the phrase tells: its head most, the words before it less. */
  void add(Ballot ballot, Counted counted, int sentence, char kind) {
    Phrase phrase = counted.phrase();
    for (int i = phrase.first(); i < phrase.end() && !phrase.isEmpty(); i++) {
      for (Evidence evidence : syntax.word(i).roles()) {
        boolean behindNumber = !counted.direct() && NUMBERS.contains(syntax.lower(phrase.head()));
        boolean told = behindNumber && evidence.where() != Where.BEFORE && i > phrase.head();
        boolean fits =
            (namesCounted(evidence.where(), counted, sentence) || told)
                && evidence.holdsFor(kind, foreign)
                && evidence.isFollowedIn(syntax, i);
        if (fits && (i == phrase.head() || behindNumber)) {
          ballot.add(evidence.role(), evidence.points());
        } else if (isOfSubject(evidence, counted, kind) && i == phrase.head()) {
          ballot.add(evidence.role(), evidence.points() / 2);
        } else if (fits && (i < phrase.head() ? describes(evidence, kind) : !counted.direct())) {
          ballot.add(evidence.role(), evidence.points() / 3);
        }
      }
    }
  }

  /** Returns whether a noun near money or shares is their subject: "earnings peaked at $9m". */
  private boolean isOfSubject(Evidence evidence, Counted counted, char kind) {
    boolean amount = kind == 'm' || kind == 'p';
    return amount
        && !counted.direct()
        && evidence.where() == Where.NEAR
        && evidence.holdsFor(kind, foreign);
  }

  /** Returns whether a word before the head tells of the head: "dead miners", not "dead ends". */
  static boolean describes(Evidence evidence, char kind) {
    return kind == CountLetters.LIVING || !PEOPLE_ONLY.contains(evidence.role());
  }

  private boolean namesCounted(Where where, Counted counted, int sentence) {
    return switch (where) {
      case OBJECT -> true;
      case DISEASE -> topic.isDisease(sentence) && !isCase(counted.phrase());
      case GAME -> topic.isSport();
      default -> false;
    };
  }

  /** Returns whether cases hold things: "400 cases of cider" are none of an illness. */
  private boolean isCase(Phrase phrase) {
    int of = phrase.head() + 1;
    return of < phrase.end()
        && syntax.is(of, "of")
        && syntax.tag(of + 1) == Tag.NOUN
        && !topic.namesDisease(phrase);
  }
}
