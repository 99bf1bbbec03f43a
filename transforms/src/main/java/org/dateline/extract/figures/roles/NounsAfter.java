package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/** Finds the noun phrase that a figure counts or describes, behind it. */
final class NounsAfter {
  /** Tokens beyond which nothing is looked for, so that a list of numbers costs no more. */
  private static final int FURTHEST = 24;

  private static final Set<String> PRICED = Set.of("in", "worth", "for");
  private static final Set<String> SUMS = Set.of("millions", "billions", "trillions");
  private static final Set<String> TURNS =
      Set.of("ago", "earlier", "later", "after", "before", "old", "more", "each", "apiece", "less");
  private static final Set<String> REMOVING =
      Set.of("wipe", "knock", "shave", "slash", "cut", "take", "steal");

  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final Holders holders;

  NounsAfter(Grammar grammar) {
    this.holders = grammar.holders();
    this.syntax = grammar.syntax();
    this.inQuantity = grammar.inQuantity();
    this.phrases = grammar.phrases();
    this.subjects = grammar.subjects();
  }

  /**
   * Returns what follows the number and its unit: "12 boats", "8 km of road", "a 5% rise in pay";
   * empty where nothing does.
   */
  String find(Quantity quantity, int first, int end) {
    int next = next(quantity, end);
    boolean counts = quantity.kind() == QuantityKind.COUNT;
    if (next >= end || inQuantity[next] || TURNS.contains(syntax.lower(next)) && !counts) {
      return "";
    }
    if (syntax.is(next, "of")) {
      String whole = ofWhole(next + 1, end);
      boolean material = quantity.kind() == QuantityKind.MEASURE && !whole.isEmpty();
      return material ? holders.ofAmount(whole, quantity.firstToken(), first) : whole;
    }
    if (isPaidFor(quantity, next) && !isGerund(next + 1, end)) {
      return isPlace(next, end) ? "" : phrases.startingAt(next + 1, end, false);
    }
    if ((syntax.is(next, "from") || syntax.is(next, "off")) && isRemoved(quantity, first)) {
      return phrases.startingAt(next + 1, end, false);
    }
    Tag tag = syntax.tag(next);
    boolean amount =
        quantity.kind() == QuantityKind.PERCENT || quantity.kind() == QuantityKind.MONEY;
    boolean name = tag == Tag.NAME && next == quantity.afterToken() && amount;
    boolean adverb = tag == Tag.ADVERB && !(next + 1 < end && isHyphen(next + 1));
    boolean verb = !counts && tag.isVerbal() && !isAttribute(quantity, next, end);
    boolean determined = tag == Tag.DETERMINER && !(counts && syntax.is(next, "such"));
    if (name || determined || adverb || verb) {
      return "";
    }
    return described(quantity, next, first, end);
  }

  /** Returns what a share is taken from where nothing else names it: "sank 40% from the line". */
  String taken(Quantity quantity, int end) {
    int from = quantity.afterToken();
    boolean share = quantity.kind() == QuantityKind.PERCENT;
    if (!share || from >= end || !syntax.is(from, "from")) {
      return "";
    }
    int i = from + 1;
    while (i < end && (inQuantity[i] || i > from + 1 && isHyphen(i))) {
      i++;
    }
    return phrases.startingAt(i, end, false);
  }

  private String described(Quantity quantity, int next, int first, int end) {
    Phrase noun = phrases.from(next, end);
    if (noun.isEmpty()) {
      return "";
    }
    boolean change = ChangeFinder.isNoun(syntax.lower(noun.head()));
    boolean counts = quantity.kind() == QuantityKind.COUNT;
    boolean describes = !counts && quantity.kind() != QuantityKind.PERCENT;
    boolean wide = change || describes || isInSubject(quantity, first);
    String phrase = phrases.startingAt(next, end, wide);
    if (phrase.isEmpty() || counts && !change) {
      return phrase;
    }
    int start = firstAttribute(quantity, first);
    String attributes = Phrases.text(syntax, start, quantity.firstToken());
    String described = attributes.isEmpty() ? phrase : attributes + " " + phrase;
    boolean bare = change && phrase.equals(Phrases.text(syntax, noun.head(), noun.end()));
    boolean times = quantity.unit().equals("time");
    if (bare || times) {
      String subject = subjects.before(quantity.firstToken() - 1, first);
      return subject.isEmpty() ? described : described + " of " + subject;
    }
    return change || counts ? described : holders.ofAmount(described, start, first);
  }

  private boolean isGerund(int i, int end) {
    return i < end && syntax.tag(i) == Tag.GERUND;
  }

  /** Returns whether a word in -ing stands before its noun: "a 40-foot climbing wall". */
  private boolean isAttribute(Quantity quantity, int i, int end) {
    String unit = syntax.lower(quantity.afterToken() - 1);
    return quantity.kind() == QuantityKind.MEASURE
        && isGerund(i, end)
        && i + 1 < end
        && syntax.tag(i + 1).isNominal()
        && !quantity.unit().contains(" per ")
        && !unit.endsWith("s")
        && !unit.equals("feet");
  }

  /** Returns whether "in" begins a place or time rather than what the money comes in. */
  private boolean isPlace(int in, int end) {
    if (!syntax.is(in, "in") || in + 1 >= end) {
      return false;
    }
    Tag tag = syntax.tag(in + 1);
    return tag == Tag.NAME || tag == Tag.DETERMINER || tag == Tag.TIME || tag == Tag.NUMERAL;
  }

  private boolean isPaidFor(Quantity quantity, int next) {
    boolean sum = syntax.is(next, "in") && SUMS.contains(syntax.lower(quantity.numberToken()));
    if (sum && quantity.kind() == QuantityKind.COUNT) {
      return true;
    }
    boolean named = next > quantity.afterToken() && quantity.kind() == QuantityKind.COUNT;
    return quantity.kind() == QuantityKind.MONEY && PRICED.contains(syntax.lower(next))
        || (named || quantity.kind() == QuantityKind.PERCENT) && syntax.is(next, "for");
  }

  private boolean isRemoved(Quantity quantity, int first) {
    int verb = quantity.firstToken() - 1;
    return verb > first && REMOVING.stream().anyMatch(base -> isFormOf(base, syntax.lower(verb)));
  }

  private static boolean isFormOf(String base, String lower) {
    return Lexicon.formsOf(base).contains(lower);
  }

  /** Returns the index of the word that may name what the figure describes. */
  private int next(Quantity quantity, int end) {
    int i = quantity.afterToken();
    boolean hyphen = holdsHyphen(quantity);
    while (i < end && (isHyphen(i) || syntax.tag(i) == Tag.QUOTE)) {
      hyphen |= isHyphen(i);
      i++;
    }
    boolean strong = hyphen && i < end && syntax.is(i, "strong");
    boolean unit =
        strong || hyphen && i < end && quantity.unit().equals(Lexicon.singular(syntax.lower(i)));
    i += unit ? 1 : 0;
    i = afterSecondName(i, end);
    return hyphen || quantity.kind() == QuantityKind.COUNT ? afterFurther(i, end) : i;
  }

  private boolean holdsHyphen(Quantity quantity) {
    for (int i = quantity.numberToken() + 1; i < quantity.afterToken(); i++) {
      if (isHyphen(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHyphen(int i) {
    return syntax.tag(i) == Tag.HYPHEN
        || syntax.token(i).is("-") && i > 0 && syntax.token(i - 1).touches(syntax.token(i));
  }

  /** Skips a second name of the amount: "8 miles (13 km) of road". */
  private int afterSecondName(int from, int last) {
    int end = Math.min(last, from + FURTHEST);
    if (from + 1 >= end || syntax.tag(from) != Tag.OPEN || !inQuantity[from + 1]) {
      return from;
    }
    int i = from + 1;
    while (i < end && inQuantity[i]) {
      i++;
    }
    return i < end && syntax.tag(i) == Tag.CLOSE ? i + 1 : from;
  }

  /** Skips a figure that describes the same noun: "a five-year, 300-page report". */
  private int afterFurther(int from, int last) {
    int end = Math.min(last, from + FURTHEST);
    int i = from;
    while (i < end && !inQuantity[i] && isLink(i)) {
      i++;
    }
    if (i >= end || !inQuantity[i]) {
      return from;
    }
    while (i < end && (inQuantity[i] || isLink(i))) {
      i++;
    }
    return i < end && syntax.tag(i).isNominal() ? i : from;
  }

  private boolean isLink(int i) {
    return switch (syntax.tag(i)) {
      case COMMA, OPEN, CLOSE, CONJUNCTION -> true;
      default -> isHyphen(i);
    };
  }

  private String ofWhole(int from, int end) {
    int i = from;
    while (i < Math.min(end, from + FURTHEST)
        && (syntax.tag(i) == Tag.DETERMINER || inQuantity[i] || syntax.tag(i) == Tag.QUOTE)) {
      i++;
    }
    return i < end ? phrases.startingAt(i, end, true) : "";
  }

  /** Returns whether the figure stands before any verb, so that what follows it is no verb's. */
  private boolean isInSubject(Quantity quantity, int first) {
    int limit = Math.max(first, quantity.firstToken() - FURTHEST);
    for (int i = quantity.firstToken() - 1; i >= limit && syntax.tag(i) != Tag.COMMA; i--) {
      if (syntax.tag(i).isVerbal() || syntax.tag(i) == Tag.STOP) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the index of the first attribute between determiner and figure, or of the figure: "the
   * old 40-metre mast".
   */
  private int firstAttribute(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    while (i >= first
        && i > quantity.firstToken() - 3
        && (syntax.tag(i) == Tag.ADJECTIVE || syntax.tag(i) == Tag.NOUN)) {
      i--;
    }
    boolean own = i >= first && i < quantity.firstToken() - 1 && syntax.tag(i) == Tag.DETERMINER;
    return own ? i + 1 : quantity.firstToken();
  }
}
