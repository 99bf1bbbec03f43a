package org.dateline.extract.figures.roles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads whole noun phrases, with the parts that prepositions join to them, as reports show them:
 * "price of homes in the north". Parts that tell a time are left out, and so are other figures.
 */
final class NounPhrases {
  private static final int LONGEST = 14;
  private static final int MOST_PARTS = 4;
  private static final Set<String> JOINING =
      Set.of("of", "in", "for", "on", "from", "with", "among", "between");
  private static final Set<String> JOINING_BACK =
      Set.of(
          "of",
          "in",
          "for",
          "on",
          "from",
          "with",
          "among",
          "between",
          "per",
          "including",
          "against",
          "at",
          "near",
          "behind",
          "under",
          "inside",
          "outside");
  private static final Set<String> JOINING_ANTECEDENTS =
      Set.of("of", "in", "for", "on", "from", "among", "between", "per", "including");

  /** Nouns of which "for" tells what they are about, wherever they stand. */
  private static final Set<String> AIMING =
      Set.of(
          "options",
          "plans",
          "proposals",
          "bids",
          "calls",
          "demands",
          "requests",
          "applications",
          "orders",
          "contracts",
          "candidates",
          "reasons",
          "rules",
          "guidelines",
          "targets",
          "permits",
          "licences",
          "licenses",
          "tickets",
          "nominations",
          "sites",
          "beds",
          "places");

  private static final Set<String> COUNTING =
      Set.of("total", "few", "many", "several", "most", "whole", "entire");

  /** Nouns with which "at" tells how something was done: "let at a rate of". */
  private static final Set<String> RATES =
      Set.of(
          "rate",
          "price",
          "prices",
          "cost",
          "speed",
          "level",
          "pace",
          "height",
          "depth",
          "value",
          "temperature",
          "premium",
          "discount",
          "distance",
          "time",
          "age",
          "point");

  private static final Set<String> NUMBERS = Set.of("number", "total", "count", "tally");
  private static final Set<String> SPREAD = Set.of("nationwide", "worldwide", "abroad", "overseas");
  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final BasePhrases bases;

  /**
   * Creates a reader.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  NounPhrases(Syntax syntax, boolean[] inQuantity) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
    this.bases = new BasePhrases(syntax, inQuantity);
  }

  /** Returns the phrase that ends right before the token, with what is joined to its front. */
  String endingAt(int at, int first) {
    return endingAt(at, first, JOINING_BACK);
  }

  /**
   * Returns the phrase that a relative clause tells of: of "a man with two dogs that weigh 9 kg"
   * the dogs.
   *
   * @param at index after the phrase
   */
  String antecedent(int at, int first) {
    return endingAt(at, first, JOINING_ANTECEDENTS);
  }

  private String endingAt(int at, int first, Set<String> joints) {
    Deque<String> words = new ArrayDeque<>();
    Phrase part = base(beforeTimes(at, first), first);
    for (int parts = 0; parts < MOST_PARTS && !part.isEmpty(); parts++) {
      int i = part.first() - 1;
      int limit = Math.max(first, i - LONGEST);
      while (i > limit && inQuantity[i]) {
        i--;
      }
      String attributes = i < part.first() - 1 ? attributes(i, limit) : "";
      while (i > limit && (isAttributeOf(attributes, i) || isSkipped(i))) {
        i--;
      }
      boolean rated = syntax.is(i, "at") && RATES.contains(syntax.lower(part.head()));
      boolean joins = i > first && !rated && joints.contains(syntax.lower(i));
      Phrase left = joins ? base(i, first) : Phrase.NONE;
      boolean joined = !left.isEmpty() && !isTime(left);
      boolean number = !words.isEmpty() && NUMBERS.contains(syntax.lower(part.head()));
      if (!number && (!isTime(part) || words.isEmpty() && !joined && parts == 0)) {
        words.addFirst((attributes + " " + text(part.first(), part.end())).strip());
        if (joined) {
          words.addFirst(syntax.lower(i));
        }
      }
      part = joined ? left : Phrase.NONE;
    }
    boolean cut = !words.isEmpty() && JOINING_BACK.contains(words.peekFirst());
    if (cut) {
      words.removeFirst();
    }
    return String.join(" ", words).strip();
  }

  /** Returns the attributes before a figure that describes: "the steep | 40-metre cliff". */
  private String attributes(int last, int limit) {
    int i = last;
    while (i > limit && isAttributeOf("?", i)) {
      i--;
    }
    boolean own = i < last && syntax.tag(i) == Tag.DETERMINER;
    return own ? text(i + 1, last + 1) : "";
  }

  private boolean isAttributeOf(String attributes, int i) {
    Tag tag = syntax.tag(i);
    return !attributes.isEmpty() && (tag == Tag.ADJECTIVE || tag == Tag.NOUN);
  }

  private boolean isSkipped(int i) {
    return syntax.tag(i) == Tag.DETERMINER || inQuantity[i];
  }

  /**
   * Returns the index before phrases of time and further figures: "sales | in the year to June".
   */
  int beforeTimes(int at, int first) {
    int end = at;
    for (int times = 0; times < MOST_PARTS && end > first; times++) {
      int i = end - 1;
      if (inQuantity[i] && syntax.is(i, "old")) {
        return end;
      }
      int limit = Math.max(first, i - LONGEST);
      while (i > limit && (inQuantity[i] || isYear(i) || isMonth(i) || isBetweenMonths(i))) {
        i--;
      }
      boolean years = i < end - 1;
      Phrase time = years ? Phrase.NONE : base(end, first);
      if (!years && (time.isEmpty() || !isTime(time) || time.first() <= first)) {
        return end;
      }
      i = years ? i : time.first() - 1;
      while (i > first && syntax.tag(i) == Tag.DETERMINER) {
        i--;
      }
      boolean joined =
          syntax.tag(i) == Tag.PREPOSITION || years && syntax.tag(i) == Tag.CONJUNCTION;
      if (joined && syntax.is(i, "of")) {
        return end;
      }
      end = joined ? i : i + 1;
      if (end <= first) {
        return at;
      }
    }
    return end;
  }

  /** Returns whether the token is a month or weekday, or its day: "June", "June 3". */
  private boolean isMonth(int i) {
    return syntax.tag(i) == Tag.TIME
        || syntax.tag(i) == Tag.NUMERAL && syntax.tag(i - 1) == Tag.TIME;
  }

  private boolean isBetweenMonths(int i) {
    return syntax.tag(i) == Tag.CONJUNCTION
        && syntax.tag(i + 1) == Tag.TIME
        && syntax.tag(i - 1) == Tag.TIME;
  }

  private boolean isYear(int i) {
    return syntax.tag(i) == Tag.NUMERAL
        && syntax.token(i).text().length() == 4
        && syntax.tag(i - 1) != Tag.NAME;
  }

  /**
   * Returns the phrase that begins at the token, with what prepositions join to its end.
   *
   * @param wide whether places and companions ("in the north", "with debts") are certain to belong
   *     to the phrase rather than to its verb
   */
  String startingAt(int start, int end, boolean wide) {
    Phrase part = from(start, end);
    if (part.isEmpty() || isTime(part)) {
      return "";
    }
    StringBuilder words = new StringBuilder(text(part.first(), part.end()));
    for (int parts = 1; parts < MOST_PARTS && part.end() < end; parts++) {
      int joint = part.end();
      boolean aims = syntax.is(joint, "for") && AIMING.contains(syntax.lower(part.head()));
      boolean joins = aims || syntax.is(joint, "of") || syntax.is(joint, "among");
      if (!joins && !(wide && JOINING.contains(syntax.lower(joint)))) {
        break;
      }
      Phrase next = from(joint + 1, end);
      if (next.isEmpty() || inQuantity[next.first()] || isTime(next)) {
        break;
      }
      part = next;
      String joined = text(part.first(), part.end());
      if (!joined.isEmpty()) {
        words.append(' ').append(syntax.lower(joint)).append(' ').append(joined);
      }
    }
    boolean spread = part.end() < end && SPREAD.contains(syntax.lower(part.end()));
    return spread ? words + " " + syntax.lower(part.end()) : words.toString();
  }

  /**
   * Returns the phrase that begins at the token; its first noun may share the last: "tea and coffee
   * farms".
   */
  Phrase from(int start, int end) {
    if (isCompound(start, end)) {
      return new Phrase(start, start + 3, start + 2);
    }
    Phrase own = hyphened(Phrases.from(syntax, start, end), start);
    if (own.isEmpty() || own.end() + 1 >= end || inQuantity[own.end() + 1]) {
      return own;
    }
    boolean and = syntax.is(own.end(), "and") || syntax.is(own.end(), "&");
    if (!and || isPlural(own.head())) {
      return own;
    }
    Phrase second = Phrases.from(syntax, own.end() + 1, end);
    boolean shared =
        !second.isEmpty() && second.first() == own.end() + 1 && isPlural(second.head());
    return shared ? new Phrase(own.first(), second.end(), second.head()) : own;
  }

  /** Returns whether a number that is no figure begins a noun: "a 2-litre | four-cylinder". */
  private boolean isCompound(int i, int end) {
    return i + 2 < end
        && syntax.tag(i) == Tag.NUMERAL
        && !inQuantity[i]
        && syntax.tag(i + 1) == Tag.HYPHEN
        && syntax.tag(i + 2) == Tag.NOUN
        && (i + 3 >= end || !syntax.tag(i + 3).isNominal());
  }

  /** Takes the front of a compound back into its phrase: "first-team players". */
  private Phrase hyphened(Phrase phrase, int start) {
    boolean cut =
        !phrase.isEmpty() && phrase.first() > start && syntax.tag(phrase.first()) == Tag.HYPHEN;
    return cut ? new Phrase(phrase.first() - 1, phrase.end(), phrase.head()) : phrase;
  }

  private boolean isPlural(int noun) {
    String lower = syntax.lower(noun);
    return lower.endsWith("s") && !lower.endsWith("ss") || Lexicon.isPeople(lower);
  }

  /** Returns the phrase without joined parts that ends right before the token. */
  Phrase base(int at, int first) {
    return bases.before(at, first);
  }

  /** Returns whether the phrase names a time rather than a thing: "last week", "June". */
  boolean isTime(Phrase phrase) {
    return bases.isTime(phrase);
  }

  /** Returns the words of a phrase without "total" or "few", which count rather than name. */
  private String text(int first, int end) {
    boolean counts = first + 1 < end && COUNTING.contains(syntax.lower(first));
    return Phrases.text(syntax, counts ? first + 1 : first, end);
  }
}
