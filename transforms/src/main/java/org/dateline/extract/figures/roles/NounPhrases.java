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
  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final BasePhrases bases;
  private final PhrasesAhead ahead;
  private final TimesBefore times;

  /**
   * Creates a reader.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  NounPhrases(Syntax syntax, boolean[] inQuantity) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
    this.bases = new BasePhrases(syntax, inQuantity);
    this.ahead = new PhrasesAhead(syntax, inQuantity, bases);
    this.times = new TimesBefore(syntax, inQuantity, bases);
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
        words.addFirst((attributes + " " + ahead.text(part.first(), part.end())).strip());
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
    return own ? ahead.text(i + 1, last + 1) : "";
  }

  private boolean isAttributeOf(String attributes, int i) {
    Tag tag = syntax.tag(i);
    return !attributes.isEmpty() && (tag == Tag.ADJECTIVE || tag == Tag.NOUN);
  }

  private boolean isSkipped(int i) {
    return syntax.tag(i) == Tag.DETERMINER || inQuantity[i];
  }

  /** Returns the index before phrases of time and further figures that end at the token. */
  int beforeTimes(int at, int first) {
    return times.before(at, first);
  }

  /**
   * Returns the phrase that begins at the token, with what prepositions join to its end.
   *
   * @param wide whether places and companions are certain to belong to the phrase
   */
  String startingAt(int start, int end, boolean wide) {
    return ahead.startingAt(start, end, wide);
  }

  /** Returns the phrase that begins at the token. */
  Phrase from(int start, int end) {
    return ahead.from(start, end);
  }

  /** Returns the phrase without joined parts that ends right before the token. */
  Phrase base(int at, int first) {
    return bases.before(at, first);
  }

  /** Returns whether the phrase names a time rather than a thing: "last week", "June". */
  boolean isTime(Phrase phrase) {
    return bases.isTime(phrase);
  }
}
