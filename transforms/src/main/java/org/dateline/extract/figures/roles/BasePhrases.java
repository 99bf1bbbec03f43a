package org.dateline.extract.figures.roles;

import java.util.Set;

/** Reads backward the noun phrase, without what prepositions join to it, that ends at a token. */
final class BasePhrases {
  private static final int LONGEST = 14;
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "operating",
          "remaining",
          "existing",
          "outstanding",
          "running",
          "working",
          "leading",
          "starting",
          "opening",
          "closing",
          "asking",
          "selling",
          "trading",
          "building",
          "living");
  private static final Set<String> DEDUCTED =
      Set.of(
          "tax",
          "taxes",
          "taxation",
          "interest",
          "depreciation",
          "amortisation",
          "amortization",
          "impairment",
          "impairments",
          "exceptionals",
          "items");
  private static final Set<String> RESULTS =
      Set.of("profit", "earning", "loss", "income", "result", "surplus", "margin");
  private static final Set<String> TIMES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "weekend",
          "spring",
          "summer",
          "autumn",
          "winter",
          "month",
          "quarter",
          "season",
          "half",
          "year",
          "decade",
          "century",
          "night",
          "morning",
          "afternoon",
          "evening",
          "period",
          "time",
          "today",
          "yesterday",
          "tomorrow");

  private final Syntax syntax;
  private final boolean[] inQuantity;

  /**
   * Creates a reader.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  BasePhrases(Syntax syntax, boolean[] inQuantity) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
  }

  /** Returns the phrase that ends right before the token, "profit before tax" as one. */
  Phrase before(int at, int first) {
    Phrase own = plain(at, first);
    return own.isEmpty() ? own : beforeTax(own, first);
  }

  /**
   * Takes in what a result is reckoned before: "earnings before interest, tax and depreciation".
   */
  private Phrase beforeTax(Phrase own, int first) {
    int i = own.end() - 1;
    int limit = Math.max(first + 1, own.end() - LONGEST);
    while (i > own.first() && !DEDUCTED.contains(syntax.lower(i))) {
      i--;
    }
    while (i >= limit && (DEDUCTED.contains(syntax.lower(i)) || isListing(i))) {
      i--;
    }
    if (i < limit || i == own.end() - 1 || !syntax.is(i, "before")) {
      return own;
    }
    Phrase result = plain(i, first);
    boolean named = !result.isEmpty() && RESULTS.contains(Lexicon.singular(syntax.lower(i - 1)));
    return named ? new Phrase(result.first(), own.end(), result.head()) : own;
  }

  private boolean isListing(int i) {
    return switch (syntax.tag(i)) {
      case COMMA, CONJUNCTION -> true;
      case ADJECTIVE, NOUN -> syntax.is(i + 1, "items");
      default -> false;
    };
  }

  private Phrase plain(int at, int first) {
    int i = beforeBrackets(at - 1, first);
    int end = i + 1;
    if (i > first && syntax.tag(i) == Tag.NUMERAL && !inQuantity[i] && isNumbered(i - 1)) {
      i--;
    }
    int limit = Math.max(first, end - LONGEST);
    int head = -1;
    while (i >= limit
        && !inQuantity[i]
        && (isCompound(i, first) || continuesBack(i, first, head))) {
      if (head < 0 && (syntax.tag(i).isNominal() || isCompound(i, first))) {
        head = i;
      }
      i--;
    }
    int start = i + 1;
    while (start < end && (syntax.tag(start) == Tag.CONJUNCTION || isDate(start, first, end))) {
      start++;
    }
    boolean cut = head >= 0 && syntax.tag(end - 1) == Tag.HYPHEN;
    return head < 0 || cut || head < end - 3 ? Phrase.NONE : new Phrase(start, end, head);
  }

  /** Returns whether a year stands before a phrase without belonging to it: "in 1950 sales". */
  private boolean isDate(int i, int first, int end) {
    return i > first
        && i + 1 < end
        && syntax.tag(i) == Tag.NUMERAL
        && syntax.token(i).text().length() == 4
        && (syntax.tag(i - 1) == Tag.PREPOSITION || syntax.tag(i - 1) == Tag.CONJUNCTION);
  }

  /** Returns whether a hyphen makes the word the end of a noun: "start-up", "take-off". */
  private boolean isCompound(int i, int first) {
    Tag tag = syntax.tag(i);
    return (tag == Tag.PREPOSITION || tag == Tag.ADVERB)
        && i > first + 1
        && syntax.tag(i - 1) == Tag.HYPHEN
        && !inQuantity[i - 2];
  }

  private boolean isNumbered(int i) {
    return syntax.tag(i) == Tag.NAME
        || syntax.tag(i) == Tag.HYPHEN
        || syntax.tag(i) == Tag.NOUN && syntax.token(i).touches(syntax.token(i + 1));
  }

  private boolean continuesBack(int i, int first, int head) {
    return switch (syntax.tag(i)) {
      case NOUN -> head < 0 || !endsTime(i) && !isBeforeTime(i, head);
      case NAME, HYPHEN -> true;
      case ADJECTIVE, POSSESSIVE, TIME, NUMERAL, SYMBOL, QUOTE -> head >= 0;
      case PARTICIPLE, GERUND -> head >= 0 && isAttribute(i, first);
      case ADVERB -> head >= 0 && (syntax.is(i, "most") || syntax.is(i, "best"));
      case CONJUNCTION -> head >= 0 && joinsNouns(i);
      default -> head >= 0 && syntax.tag(i + 1) == Tag.HYPHEN;
    };
  }

  /** Returns whether a name begins behind a phrase of time: "since last season | Ann Lee has". */
  private boolean endsTime(int i) {
    return syntax.tag(i + 1) == Tag.NAME
        && !syntax.token(i).isCapitalised()
        && TIMES.contains(Lexicon.singular(syntax.lower(i)));
  }

  /** Returns whether a phrase of time follows: "a poll | last week". */
  private boolean isBeforeTime(int i, int head) {
    return (syntax.is(i + 1, "last") || syntax.is(i + 1, "next") || syntax.is(i + 1, "this"))
        && TIMES.contains(Lexicon.singular(syntax.lower(head)));
  }

  /** Returns whether a participle stands before its noun: "the reported loss". */
  private boolean isAttribute(int i, int first) {
    if (i == first) {
      return true;
    }
    return switch (syntax.tag(i - 1)) {
      case DETERMINER, ADJECTIVE, HYPHEN, POSSESSIVE, PREPOSITION -> true;
      case ADVERB -> i - 1 == first || !isSubject(i - 2);
      default -> ATTRIBUTES.contains(syntax.lower(i));
    };
  }

  /** Returns whether whoever does something stands there: "that | ultimately sank". */
  private boolean isSubject(int i) {
    Tag tag = syntax.tag(i);
    return tag.isNominal() || tag == Tag.RELATIVE || tag == Tag.PRONOUN;
  }

  private boolean joinsNouns(int i) {
    return i > 0
        && (syntax.is(i, "&") || syntax.is(i, "and"))
        && !inQuantity[i - 1]
        && syntax.tag(i - 1).isNominal()
        && (syntax.tag(i + 1).isNominal() || syntax.tag(i + 1) == Tag.ADJECTIVE);
  }

  private int beforeBrackets(int from, int first) {
    if (from > first && syntax.tag(from) == Tag.CLOSE) {
      int limit = Math.max(first, from - LONGEST);
      for (int j = from - 1; j > limit; j--) {
        if (syntax.tag(j) == Tag.OPEN) {
          return j - 1;
        }
      }
    }
    return from;
  }

  /** Returns whether the phrase names a time rather than a thing: "last week", "June". */
  boolean isTime(Phrase phrase) {
    Tag tag = syntax.tag(phrase.head());
    return tag == Tag.TIME
        || tag == Tag.NUMERAL
        || TIMES.contains(Lexicon.singular(syntax.lower(phrase.head())));
  }
}
