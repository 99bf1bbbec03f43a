package org.dateline.extract.figures.roles;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.model.Qualifier;

/**
 * Adds to a counted noun who has or makes what is counted: "the firm employs 300 people" counts
 * people of the firm.
 */
final class Holders {
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> AMOUNT_VERBS = new HashSet<>();
  private static final Set<String> COLLECTIVES = new HashSet<>();
  private static final Set<String> EXPECTING = new HashSet<>();
  private static final Set<String> RESULTS = new HashSet<>();

  static {
    for (String[] row : Tables.rows("holders.tsv", 2)) {
      for (String word : Tables.words(row[1])) {
        switch (row[0]) {
          case "verb" -> VERBS.addAll(Lexicon.formsOf(word));
          case "amount" -> AMOUNT_VERBS.addAll(Lexicon.formsOf(word));
          case "expect" -> EXPECTING.addAll(Lexicon.formsOf(word));
          case "result" -> RESULTS.add(word);
          case "collective" -> COLLECTIVES.add(word);
          default -> throw new IllegalStateException("holders.tsv: " + row[0]);
        }
      }
    }
  }

  private static final int MOST_LISTED = 4;
  private static final Set<String> GIVEN = Set.of("give", "gives", "gave", "giving", "given");

  /** Verbs of players who gain ground "for" what is counted: "threw for 90 yards and 2 scores". */
  private static final Set<String> GAINING =
      Set.of("threw", "throws", "rushed", "rushes", "passed", "passes", "ran", "runs");

  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");

  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  /**
   * Creates a finder over a passage.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  Holders(Syntax syntax, boolean[] inQuantity, NounPhrases phrases, SubjectFinder subjects) {
    this.inQuantity = inQuantity;
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
    if (i > first && syntax.is(i, "by") && isMoved(quantity)) {
      String moved = subjects.before(i, first);
      return moved.isEmpty() ? phrase : phrase + " of " + moved;
    }
    return phrase.contains(" of ")
        ? phrase
        : withHolder(phrase, firstListed(quantity, first), first, false);
  }

  /**
   * Returns the index of the first figure of a list that one verb governs: "sold | 12 cars, 8 vans
   * and 3 trams". A figure with a verb of its own is in no such list.
   */
  private int firstListed(Quantity quantity, int first) {
    int end = syntax.passage().sentences().get(quantity.sentence()).endToken();
    Phrase counted = phrases.from(quantity.afterToken(), end);
    boolean open = counted.isEmpty() || counted.end() >= end;
    int start = quantity.firstToken();
    if (!open && syntax.tag(counted.end()).isVerbal()) {
      return start;
    }
    for (int listed = 0; listed < MOST_LISTED && start - 2 > first; listed++) {
      int joint = start - 1;
      boolean joins = syntax.tag(joint) == Tag.CONJUNCTION || syntax.tag(joint) == Tag.COMMA;
      if (joins && inQuantity[joint - 1]) {
        start = beginning(joint - 1, first);
        continue;
      }
      Phrase before = joins ? phrases.base(joint, first) : Phrase.NONE;
      if (before.isEmpty() || before.first() <= first || !inQuantity[before.first() - 1]) {
        return start;
      }
      start = beginning(before.first() - 1, first);
    }
    return start;
  }

  /** Returns the index of the first token of a figure that ends at the token. */
  private int beginning(int last, int first) {
    int i = last;
    while (i > first && inQuantity[i - 1]) {
      i--;
    }
    return i;
  }

  /**
   * Returns the phrase of what an amount describes with "of" and its holder, where one is named:
   * "the firm offered a 60-minute tour" measures the tour of the firm.
   *
   * @param at index of the first token of the phrase or of the amount before it
   */
  String ofAmount(String phrase, int at, int first) {
    return withHolder(phrase, at, first, true);
  }

  private String withHolder(String phrase, int at, int first, boolean amount) {
    int i = at - 1;
    boolean own = false;
    while (i >= first && (inQuantity[i] || isBetween(i))) {
      own |= POSSESSIVES.contains(syntax.lower(i));
      i--;
    }
    boolean gained = syntax.is(i, "for") && i > first && GAINING.contains(syntax.lower(i - 1));
    i -= gained ? 1 : 0;
    if (i <= first || isPassive(i, first)) {
      return phrase;
    }
    boolean had =
        syntax.tag(i) == Tag.HAVE
            || syntax.tag(i).isVerbal()
                && (gained
                    || VERBS.contains(syntax.lower(i))
                    || amount && (own || AMOUNT_VERBS.contains(syntax.lower(i))));
    had |= syntax.is(i + 1, "up") && GIVEN.contains(syntax.lower(i));
    String holder = had ? subjects.holder(i, first) : amount ? expecting(phrase, i, first) : "";
    return holder.isEmpty() || holder.equals(phrase) ? phrase : phrase + " of " + holder;
  }

  /** Returns whoever expects a result of its own, as firms do and analysts do not. */
  private String expecting(String phrase, int verb, int first) {
    String head = Phrases.lastWord(phrase).toLowerCase(Locale.ROOT);
    if (!EXPECTING.contains(syntax.lower(verb)) || !RESULTS.contains(Lexicon.singular(head))) {
      return "";
    }
    String holder = subjects.before(verb, first);
    String last = Phrases.lastWord(holder).toLowerCase(Locale.ROOT);
    return Lexicon.isPeople(last) ? "" : holder;
  }

  private boolean isBetween(int i) {
    return switch (syntax.tag(i)) {
      case ADVERB, DETERMINER, ADJECTIVE -> true;
      default ->
          syntax.is(i, "up")
              || syntax.is(i, "out")
              || syntax.is(i, "off")
              || syntax.is(i, "combined");
    };
  }

  private static boolean isMoved(Quantity quantity) {
    return quantity.qualifier() == Qualifier.UP || quantity.qualifier() == Qualifier.DOWN;
  }

  /**
   * Names the collective that is counted out, or the rise or fall: "a convoy of 12 lorries" counts
   * lorries in it, "a loss of 12 jobs" measures the loss in jobs.
   */
  private String inCollective(String phrase, int of, int first) {
    Phrase noun = phrases.base(of, first);
    if (!noun.isEmpty() && ChangeFinder.isNoun(syntax.lower(noun.head()))) {
      return Phrases.text(syntax, noun.head(), noun.end()) + " in " + phrase;
    }
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
