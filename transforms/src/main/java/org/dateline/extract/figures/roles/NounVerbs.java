package org.dateline.extract.figures.roles;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;

/** Tells verbs from nouns of the same form by their neighbours: "attacks", "show", "pull". */
final class NounVerbs {
  /** Plurals that stand before other nouns: "three sports shows". */
  private static final Set<String> FIRST_IN_COMPOUNDS =
      Set.of(
          "arms",
          "claims",
          "communications",
          "customs",
          "drugs",
          "earnings",
          "features",
          "goods",
          "operations",
          "parts",
          "rights",
          "sales",
          "savings",
          "securities",
          "services",
          "sports",
          "systems",
          "weapons");

  private static final Set<String> BOUNDS =
      Set.of("about", "almost", "around", "just", "nearly", "only", "over", "roughly", "some");

  private static final int LONGEST_CLAUSE = 24;

  private final List<Token> tokens;
  private final PassageWords words;
  private final Tag[] tags;

  /**
   * Creates rules over a passage.
   *
   * @param tags the tags of its tokens, null where they are not told yet
   */
  NounVerbs(List<Token> tokens, PassageWords words, Tag[] tags) {
    this.tokens = tokens;
    this.words = words;
    this.tags = tags;
  }

  /** Returns whether a form such as "kills" or "attack" has a subject or helper before it. */
  boolean isVerb(int i) {
    if (i == 0) {
      return false;
    }
    String lower = lower(i);
    Tag before = tags[i - 1];
    if (before == null) {
      return false;
    }
    int helper = beforeAdverbs(i);
    if (tokens.get(helper).is("to") || tags[helper] == Tag.MODAL || tags[helper] == Tag.DO) {
      return !lower.endsWith("s") || lower.endsWith("ss");
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return true;
    }
    if (before == Tag.NOUN && isStaff(i)) {
      return false;
    }
    boolean objectFollows = i + 1 < tokens.size() && beginsObject(i + 1);
    boolean placeFollows = i + 1 < tokens.size() && words.at(i + 1).tag() == Tag.PREPOSITION;
    if (placeFollows
        && !tokens.get(i + 1).is("to")
        && before == Tag.NOUN
        && Lexicon.isPeople(lower(i - 1))) {
      return !lower.endsWith("s") || !tokens.get(i + 1).is("of") && isOnlyVerb(i);
    }
    boolean third = lower.endsWith("s") && !lower.endsWith("ss");
    boolean plural = tokens.get(i - 1).lower().endsWith("s");
    if ((plural || tokens.get(i - 1).is("data")) && lower.equals("show") && isWord(i + 1)) {
      return true;
    }
    if (plural && !third && Lexicon.isPeople(lower(i - 1)) && isPlainWord(i + 1)) {
      return true;
    }
    if (plural && !third && isCounted(i - 1)) {
      return true;
    }
    if (i + 1 < tokens.size() && tokens.get(i + 1).is("from")) {
      return before.isNominal() && third != plural;
    }
    if (before == Tag.NOUN && third != plural && isUnknownName(i + 1)) {
      return true;
    }
    boolean alone = placeFollows && !tokens.get(i + 1).is("of") && isOnlyVerb(i);
    if (!before.isNominal() || !objectFollows && !alone) {
      return false;
    }
    return third || plural || !lower.endsWith("s");
  }

  /** Returns whether one of people stands before a collective of them: "academic | staff". */
  private boolean isStaff(int i) {
    return Lexicon.isPeople(lower(i)) && !isPlural(i - 1);
  }

  /**
   * Returns whether nothing else in its sentence up to a mark can be the verb: "half the town |
   * lives in". A form without -s needs a plural before it.
   */
  private boolean isOnlyVerb(int i) {
    boolean fits = lower(i).endsWith("s");
    int j = i - 1;
    while (j >= Math.max(0, i - LONGEST_CLAUSE) && tags[j] != null && tags[j] != Tag.STOP) {
      boolean verb = tags[j].isVerbal() && tags[j] != Tag.GERUND;
      if (verb || tags[j].isBreak() || tags[j] == Tag.RELATIVE || tags[j] == Tag.SUBORDINATOR) {
        return false;
      }
      fits |= tags[j] == Tag.NOUN && (isPlural(j) || Lexicon.isPeople(lower(j)));
      j--;
    }
    return fits && (j < 0 || tags[j] == Tag.STOP) && !isGoverned(j + 1) && !isVerbAhead(i + 1);
  }

  /** Returns whether a clause begins with no subject: "according to", "in", but "about 30". */
  private boolean isGoverned(int first) {
    boolean bound = tokens.get(first + 1).kind() == Token.Kind.NUMBER;
    return tags[first] == Tag.GERUND || tags[first] == Tag.PREPOSITION && !bound;
  }

  private boolean isVerbAhead(int from) {
    int last = Math.min(tokens.size(), from + LONGEST_CLAUSE);
    for (int i = from; i < last && !endsClause(tokens.get(i)); i++) {
      Word word = words.at(i);
      Tag tag = word.nounVerb() || word.tag() == Tag.GERUND ? null : word.tag();
      boolean verb = tag != null && tag.isVerbal();
      if (verb || lower(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && !token.text().equals("-");
  }

  /**
   * Returns whether a word in no table is what things do to others: "the contracts forbid a sale".
   */
  boolean isUnknownVerb(int i) {
    boolean object = i + 1 < tokens.size() && words.at(i + 1).tag() == Tag.DETERMINER;
    return object && i > 0 && tags[i - 1] == Tag.NOUN && isPlural(i - 1);
  }

  /** Returns whether a number stands right before things: what follows is what these do. */
  private boolean isCounted(int i) {
    boolean number =
        i > 0 && (tags[i - 1] == Tag.NUMERAL || tokens.get(i - 1).kind() == Token.Kind.NUMBER);
    return number && tags[i] == Tag.NOUN && !FIRST_IN_COMPOUNDS.contains(lower(i));
  }

  private boolean isPlural(int i) {
    return lower(i).endsWith("s") && !lower(i).endsWith("ss");
  }

  /** Returns the index of the last token before the word that is no adverb: "will also pay". */
  private int beforeAdverbs(int i) {
    int j = i - 1;
    while (j > 0 && tags[j] == Tag.ADVERB && tags[j - 1] != null) {
      j--;
    }
    return j;
  }

  /** Returns whether a word in no table follows, such as the object of "buyers pull trailers". */
  private boolean isPlainWord(int i) {
    return isWord(i) && words.at(i).tag() == null;
  }

  /** Returns whether a name stands there that no table knows: "the poll shows | Lund". */
  private boolean isUnknownName(int i) {
    return isWord(i) && tokens.get(i).isCapitalised() && words.at(i).tag() == null;
  }

  private boolean isWord(int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.WORD
        && words.at(i).tag() != Tag.PREPOSITION;
  }

  private boolean beginsObject(int i) {
    Token token = tokens.get(i);
    boolean bound = BOUNDS.contains(token.lower()) && i + 1 < tokens.size();
    if (isNumber(token) || bound && isNumber(tokens.get(i + 1))) {
      return true;
    }
    Tag known = words.at(i).tag();
    return known == Tag.DETERMINER
        || known == Tag.NUMERAL
        || token.is("more")
        || token.is("that") && !isVerbal(i + 1)
        || token.is("at")
        || token.is("up")
        || token.is("by")
        || token.is("to");
  }

  private boolean isVerbal(int i) {
    Tag tag = i < tokens.size() ? words.at(i).tag() : null;
    return tag != null && tag.isVerbal();
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.SYMBOL;
  }

  private String lower(int i) {
    return tokens.get(i).lower();
  }
}
