package org.dateline.extract.figures.roles;

import java.util.Set;

/** Reads noun phrases from their first token on, with the parts that prepositions join to them. */
final class PhrasesAhead {
  private static final int MOST_PARTS = 4;
  private static final Set<String> JOINING =
      Set.of("of", "in", "for", "on", "from", "with", "among", "between");

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

  private static final Set<String> SPREAD = Set.of("nationwide", "worldwide", "abroad", "overseas");
  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final BasePhrases bases;

  /**
   * Creates a reader.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  PhrasesAhead(Syntax syntax, boolean[] inQuantity, BasePhrases bases) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
    this.bases = bases;
  }

  /**
   * Returns the phrase that begins at the token, with what prepositions join to its end.
   *
   * @param wide whether places and companions ("in the north", "with debts") are certain to belong
   *     to the phrase rather than to its verb
   */
  String startingAt(int start, int end, boolean wide) {
    Phrase part = from(start, end);
    if (part.isEmpty() || bases.isTime(part)) {
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
      if (next.isEmpty() || inQuantity[next.first()] || bases.isTime(next)) {
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
      Phrase nouns = Phrases.from(syntax, start + 2, end);
      return nouns.first() == start + 2
          ? new Phrase(start, nouns.end(), nouns.head())
          : new Phrase(start, start + 3, start + 2);
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

  /**
   * Returns whether a number that is no figure begins a noun: "a 2-litre | four-cylinder engine".
   */
  private boolean isCompound(int i, int end) {
    return i + 2 < end
        && syntax.tag(i) == Tag.NUMERAL
        && !inQuantity[i]
        && syntax.tag(i + 1) == Tag.HYPHEN
        && syntax.tag(i + 2) == Tag.NOUN;
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

  /** Returns the words of a phrase without "total" or "few", which count rather than name. */
  String text(int first, int end) {
    boolean counts = first + 1 < end && COUNTING.contains(syntax.lower(first));
    return Phrases.text(syntax, counts ? first + 1 : first, end);
  }
}
