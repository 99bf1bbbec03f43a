package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/**
 * Names what a figure counts or measures, as reports show it. A count names the noun phrase behind
 * it and who holds it; an amount names, in this order, the object that was changed ("cut its
 * forecast to 3%"), the noun that it describes ("a 40-metre mast"), the noun that governs it ("a
 * deficit of $2bn"), or the subject of its clause ("shares in the bank fell 3%").
 */
final class ObjectFinder {
  private static final Set<String> PLACING = Set.of("in", "from", "among", "for", "on", "at");

  /** Layers of a whole that a share names: "the top 1% earn". */
  private static final Set<String> LAYERS =
      Set.of("top", "bottom", "richest", "poorest", "wealthiest", "other", "remaining");

  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final CountedFinder counts;
  private final FigureLinks links;
  private final NounPhrases phrases;
  private final NounsAfter after;
  private final NounsBefore before;
  private final Holders holders;

  /**
   * Creates a finder over a passage.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  ObjectFinder(Syntax syntax, boolean[] inQuantity) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
    this.counts = new CountedFinder(syntax);
    this.phrases = new NounPhrases(syntax, inQuantity);
    this.links = new FigureLinks(syntax, phrases);
    SubjectFinder subjects = new SubjectFinder(syntax, phrases, inQuantity);
    this.holders = new Holders(syntax, inQuantity, phrases, subjects);
    Grammar grammar = new Grammar(syntax, inQuantity, phrases, subjects, holders);
    this.after = new NounsAfter(grammar);
    this.before = new NounsBefore(grammar);
  }

  /**
   * Returns the words that name what the figure counts or measures; empty where the sentence names
   * nothing.
   *
   * @param reading the figure
   * @param last what the figure before it counts or measures; empty if unknown or another sentence
   * @param lastEnd index after the figure before it, in the same sentence; -1 for the first
   * @param second whether it is a second name of the amount before it
   */
  String find(Reading reading, String last, int lastEnd, boolean second) {
    Quantity quantity = reading.quantity();
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int first = sentence.firstToken();
    int end = sentence.endToken();
    if (second || links.isTurn(quantity, lastEnd) || links.isOffer(quantity, lastEnd)) {
      return last;
    }
    if (quantity.kind() == QuantityKind.COUNT) {
      int level = quantity.firstToken() - 1;
      boolean span = level == lastEnd && (syntax.is(level, "from") || syntax.is(level, "to"));
      if (span && !last.isEmpty() && !quantity.unit().equals("person")) {
        return last;
      }
      String counted = counted(reading, last, first, end);
      boolean shared = counted.isEmpty() && lastEnd >= 0;
      return shared && (links.isListed(quantity, lastEnd) || links.isCompared(quantity, end))
          ? last
          : counted;
    }
    if (!last.isEmpty() && links.isPair(quantity, lastEnd)) {
      return last;
    }
    boolean listed = links.isListed(quantity, lastEnd);
    String changed = before.changed(quantity, first);
    if (!changed.isEmpty()) {
      return changed;
    }
    String described = after.find(quantity, first, end);
    if (!described.isEmpty()) {
      return described;
    }
    if (!last.isEmpty() && links.isSetBeside(quantity, lastEnd)) {
      return last;
    }
    String found = isSubject(quantity, first, end) ? "" : before.find(quantity, first);
    if (!found.isEmpty()) {
      return found;
    }
    return listed ? last : after.taken(quantity, end);
  }

  private String counted(Reading reading, String lastCounted, int first, int end) {
    Quantity quantity = reading.quantity();
    boolean last = quantity.afterToken() >= end || syntax.tag(quantity.afterToken()).isBreak();
    String sized = before.sized(quantity, first);
    if (!sized.isEmpty()) {
      return sized;
    }
    if (last && before.isSize(quantity, first)) {
      return before.find(quantity, first);
    }
    String noun = after.find(quantity, first, end);
    boolean symbol = noun.length() == 1 && Character.isLetter(noun.charAt(0));
    if (symbol || isDifference(quantity, first, end)) {
      return before.find(quantity, first);
    }
    if (!noun.isEmpty()) {
      return holders.with(noun, quantity, first);
    }
    String numbered = counts.numberOf(quantity, first).text();
    if (!numbered.isEmpty()) {
      return numbered;
    }
    if (before.isLevel(quantity, first) && !isSubject(quantity, first, end)) {
      return before.find(quantity, first);
    }
    Counted counted = reading.counted();
    if (counted.text().isEmpty() || phrases.isTime(counted.phrase())) {
      return "";
    }
    boolean held = lastCounted.startsWith(counted.text() + " of ");
    return (held ? lastCounted : counted.text()) + elided(quantity, end);
  }

  /** Returns whether the number tells a difference: "makes the tram 25k | cheaper than". */
  private boolean isDifference(Quantity quantity, int first, int end) {
    int adjective = afterOther(quantity.afterToken(), end);
    if (quantity.firstToken() <= first
        || adjective >= end
        || !isNamed(quantity.firstToken() - 1, first)
        || syntax.tag(adjective) != Tag.ADJECTIVE
        || !syntax.lower(adjective).endsWith("er")) {
      return false;
    }
    int next = adjective + 1;
    return next >= end || syntax.is(next, "than") || syntax.tag(next).isBreak();
  }

  /** Returns whether a noun ends at the token, or a name with a number: "the R 4 | around 9k". */
  private boolean isNamed(int i, int first) {
    boolean numbered =
        syntax.tag(i) == Tag.NUMERAL
            && i > first
            && syntax.tag(i - 1) == Tag.NAME
            && !inQuantity[i];
    return numbered || syntax.tag(i).isNominal();
  }

  /** Returns the index after a number that "or" or "to" sets beside the one before it. */
  private int afterOther(int from, int end) {
    int i = from + 1;
    if (i >= end || !syntax.is(from, "or") && !syntax.is(from, "to") || !inQuantity[i]) {
      return from;
    }
    while (i < end && inQuantity[i]) {
      i++;
    }
    return i;
  }

  /** Returns where what is not named again stands: "six boats at sea and two | in the river". */
  private String elided(Quantity quantity, int end) {
    int i = quantity.afterToken();
    if (i >= end || !PLACING.contains(syntax.lower(i))) {
      return "";
    }
    String place = phrases.startingAt(i + 1, end, false);
    return place.isEmpty() ? "" : " " + syntax.lower(i) + " " + place;
  }

  /** Returns whether the figure itself is the subject of a verb: "about 70% voted". */
  private boolean isSubject(Quantity quantity, int first, int end) {
    int next = quantity.afterToken();
    return next < end
        && syntax.tag(next).isVerbal()
        && (quantity.firstToken() == first || opensClause(quantity, first));
  }

  private boolean opensClause(Quantity quantity, int first) {
    boolean aged = quantity.kind() == QuantityKind.AGE;
    int i = quantity.firstToken() - 1;
    boolean top = quantity.kind() == QuantityKind.PERCENT && LAYERS.contains(syntax.lower(i));
    i -= top ? 1 : 0;
    while ((aged || top) && i > first && syntax.tag(i) == Tag.DETERMINER) {
      i--;
    }
    return switch (syntax.tag(i)) {
      case RELATIVE, SUBORDINATOR, COMMA, STOP -> true;
      case CONJUNCTION -> aged;
      default -> false;
    };
  }
}
