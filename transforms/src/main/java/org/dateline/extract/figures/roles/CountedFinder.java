package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;
import org.dateline.extract.figures.roles.RoleTable.Evidence;
import org.dateline.extract.figures.roles.RoleTable.Where;

/** Finds the noun phrase that a figure counts, or the thing that it measures. */
final class CountedFinder {
  private static final Set<String> LATER =
      Set.of("ago", "earlier", "later", "after", "before", "old", "more", "each", "apiece");

  /** The role of the table's phrases of parents, which are the only ones beside a plain count. */
  private static final String OF_PARENT = "count";

  private static final Set<String> NUMBERS = Set.of("number", "toll", "total", "count", "tally");
  private static final int FURTHEST = 40;

  private final Syntax syntax;
  private final ClauseSubjects subjects;

  CountedFinder(Syntax syntax) {
    this.syntax = syntax;
    this.subjects = new ClauseSubjects(syntax);
  }

  /**
   * Returns what the figure counts or measures.
   *
   * @param last what the figure before it counts, for a second name of one amount
   * @param lastEnd index after the last token of the figure before it; -1 for the first
   */
  Counted find(Quantity quantity, Counted last, int lastEnd) {
    if (isSecondName(quantity, lastEnd)) {
      return last;
    }
    Counted own = find(quantity);
    if (own.text().isEmpty() && isOfParent(quantity)) {
      int of = quantity.firstToken() - 1;
      return new Counted(new Phrase(of - 1, of, of - 1), "children", false, false);
    }
    boolean unitNoun =
        own.text().isEmpty()
            && quantity.kind() == QuantityKind.COUNT
            && quantity.afterToken() > quantity.endToken();
    return unitNoun ? unitNoun(quantity) : own;
  }

  /** Returns whether children are counted: "a mother of four". */
  private boolean isOfParent(Quantity quantity) {
    int of = quantity.firstToken() - 1;
    if (quantity.kind() != QuantityKind.COUNT || of <= 0 || !syntax.is(of, "of")) {
      return false;
    }
    for (Evidence evidence : syntax.word(of - 1).roles()) {
      if (evidence.where() == Where.BESIDE && evidence.role().equals(OF_PARENT)) {
        return true;
      }
    }
    return false;
  }

  /** The unit words themselves name what is counted: "12 people". */
  private Counted unitNoun(Quantity quantity) {
    int first = quantity.endToken();
    int end = quantity.afterToken();
    Phrase phrase = new Phrase(first, end, end - 1);
    return new Counted(phrase, Phrases.text(syntax, first, end), false, true);
  }

  /** Returns whether the words are "5 miles (8 km)" or "24 points, or 0.1 percent". */
  boolean isSecondName(Quantity quantity, int lastEnd) {
    int i = quantity.firstToken() - 1;
    if (lastEnd < 0 || i < lastEnd || quantity.kind() == QuantityKind.COUNT) {
      return false;
    }
    boolean mark = syntax.tag(i) == Tag.OPEN || syntax.tag(i) == Tag.STOP;
    if (mark && syntax.token(i).text().charAt(0) != ';') {
      return i == lastEnd;
    }
    if (!syntax.is(i, "or")) {
      return false;
    }
    return i == lastEnd || i == lastEnd + 1 && syntax.tag(lastEnd) == Tag.COMMA;
  }

  private Counted find(Quantity quantity) {
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int first = sentence.firstToken();
    int end = sentence.endToken();
    Counted after = after(quantity, end);
    if (after.phrase().head() >= 0 || after.ofWhole()) {
      return after;
    }
    if (quantity.kind() == QuantityKind.COUNT && !isLevel(quantity, first)) {
      return Counted.NOTHING;
    }
    Counted number = numberOf(quantity, first);
    if (!number.phrase().isEmpty()) {
      return number;
    }
    Phrase subject = subjects.before(quantity.firstToken(), first);
    return subject.isEmpty()
        ? Counted.NOTHING
        : new Counted(subject, Phrases.text(syntax, subject.first(), subject.end()), false, false);
  }

  /** Returns what is counted in "the number of people killed in the north rose to 12". */
  Counted numberOf(Quantity quantity, int first) {
    int limit = Math.max(first, quantity.firstToken() - FURTHEST);
    for (int i = quantity.firstToken() - 1; i >= limit; i--) {
      Tag tag = syntax.tag(i);
      if (tag == Tag.STOP || tag == Tag.NUMERAL) {
        return Counted.NOTHING;
      }
      if (NUMBERS.contains(syntax.lower(i)) && syntax.is(i + 1, "of")) {
        Phrase counted = Phrases.from(syntax, i + 2, quantity.firstToken());
        if (counted.isEmpty()) {
          boolean people = Lexicon.isPeople(syntax.lower(i + 2));
          return people
              ? new Counted(new Phrase(i, i + 3, i), syntax.lower(i + 2), false, false)
              : Counted.NOTHING;
        }
        boolean told = counted.end() < quantity.firstToken();
        int end = told ? counted.end() + 1 : counted.end();
        String text = Phrases.text(syntax, counted.first(), counted.end());
        return new Counted(new Phrase(i, end, i), text, false, false);
      }
    }
    return Counted.NOTHING;
  }

  /** Returns what follows the number: "12 people", "3 of the boats", "$2bn in aid". */
  private Counted after(Quantity quantity, int end) {
    int i = quantity.afterToken();
    while (i < end && (syntax.tag(i) == Tag.HYPHEN || syntax.tag(i) == Tag.QUOTE)) {
      i++;
    }
    if (i >= end) {
      return Counted.NOTHING;
    }
    if (syntax.is(i, "of")) {
      return ofWhole(i + 1, end);
    }
    boolean joinsAmount =
        quantity.kind() == QuantityKind.MONEY && (syntax.is(i, "in") || syntax.is(i, "worth"));
    if (joinsAmount && !timeOrPlaceFollows(i + 1, end)) {
      int start = syntax.is(i + 1, "of") ? i + 2 : i + 1;
      return direct(Phrases.from(syntax, start, end), end);
    }
    boolean adverbial = LATER.contains(syntax.lower(i)) && quantity.kind() != QuantityKind.COUNT;
    boolean amountBeforeName =
        syntax.tag(i) == Tag.NAME
            && (quantity.kind() == QuantityKind.PERCENT || quantity.kind() == QuantityKind.MONEY)
            && syntax.tag(i - 1) != Tag.HYPHEN;
    if (adverbial || amountBeforeName || syntax.tag(i) == Tag.DETERMINER) {
      return Counted.NOTHING;
    }
    return direct(Phrases.from(syntax, i, end), end);
  }

  private boolean timeOrPlaceFollows(int i, int end) {
    return i >= end
        || syntax.tag(i) == Tag.NUMERAL
        || syntax.tag(i) == Tag.NAME
        || syntax.tag(i) == Tag.TIME
        || syntax.is(i, "the")
        || syntax.is(i, "a")
        || syntax.is(i, "its");
  }

  private Counted direct(Phrase phrase, int end) {
    if (phrase.isEmpty()) {
      return Counted.NOTHING;
    }
    Phrase whole = phrase;
    if (phrase.end() + 1 < end && syntax.is(phrase.end(), "of")) {
      Phrase inner = Phrases.from(syntax, phrase.end() + 1, end);
      if (!inner.isEmpty()) {
        whole = new Phrase(phrase.first(), inner.end(), phrase.head());
      }
    }
    String text = Phrases.text(syntax, whole.first(), whole.end());
    return new Counted(whole, text, false, true);
  }

  private Counted ofWhole(int from, int end) {
    int i = from;
    while (i < end
        && (syntax.tag(i) == Tag.DETERMINER
            || syntax.tag(i) == Tag.NUMERAL
            || syntax.tag(i) == Tag.QUOTE)) {
      i++;
    }
    Phrase phrase = Phrases.from(syntax, i, end);
    boolean set = i > from || i < end && syntax.tag(i) == Tag.PRONOUN;
    String text = phrase.isEmpty() ? "" : Phrases.text(syntax, phrase.first(), phrase.end());
    return new Counted(phrase, text, set, true);
  }

  /** Returns whether a bare number is a level or price of its subject, as in "closed at 1,237". */
  private boolean isLevel(Quantity quantity, int first) {
    int before = quantity.firstToken() - 1;
    return before >= first
        && (syntax.is(before, "at") || syntax.is(before, "to") || syntax.tag(before) == Tag.OPEN);
  }
}
