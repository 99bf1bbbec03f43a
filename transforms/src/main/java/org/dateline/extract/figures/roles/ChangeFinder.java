package org.dateline.extract.figures.roles;

import java.util.HashSet;
import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;
import org.dateline.extract.figures.RazingVerbs;
import org.dateline.model.Qualifier;

/** Tells the amount of a rise or fall ("fell 3%") from the level reached ("fell to 3%"). */
final class ChangeFinder {
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> NOUNS = new HashSet<>();
  private static final Set<String> COMPARED = new HashSet<>();

  static {
    for (String[] row : Tables.rows("changes.tsv", 2)) {
      for (String word : Tables.words(row[1])) {
        switch (row[0]) {
          case "verb" -> VERBS.addAll(Lexicon.formsOf(word));
          case "noun" -> {
            NOUNS.add(word);
            NOUNS.add(Inflection.withS(word));
          }
          case "compared" -> COMPARED.add(word);
          default -> throw new IllegalStateException("changes.tsv: " + row[0]);
        }
      }
    }
  }

  private static final Set<String> MOTION =
      Set.of(
          "fell",
          "fall",
          "falls",
          "falling",
          "fallen",
          "dropped",
          "drop",
          "drops",
          "dropping",
          "plunged",
          "plunge",
          "plunges",
          "plunging",
          "climbed",
          "climb",
          "climbing",
          "slid",
          "slipped",
          "sank",
          "dived",
          "jumped",
          "leapt",
          "leaped",
          "swung");

  /** Verbs whose "up" or "down" tells no change: "makes up 40 percent", "put down 9 dollars". */
  private static final Set<String> PHRASAL =
      Set.of(
          "make", "makes", "made", "making", "take", "takes", "took", "taking", "put", "puts",
          "putting", "pay", "pays", "paid", "paying");

  private static final Set<String> WIN =
      Set.of("won", "win", "wins", "winning", "led", "leads", "lost", "lose", "loses", "losing");
  private static final Set<String> BEAT =
      Set.of("lead", "leading", "trail", "trails", "trailed", "trailing", "beat", "beats");
  private static final Set<String> TRANSFER =
      Set.of("raise", "raises", "raised", "raising", "lose", "loses", "lost", "losing");
  private static final Set<String> SHARING =
      Set.of("lose", "loses", "losing", "lost", "shed", "cut", "cuts");

  /** What a percentage tells the distance from a price by. */
  private static final Set<String> NORMS = Set.of("premium", "discount", "discounts", "markup");

  /** Bounds that are reached, and do not tell an amount: "fell below 5 percent". */
  private static final Set<String> LEVELS = Set.of("below", "above", "beyond", "past", "under");

  private static final int LONGEST_COMPOUND = 4;

  private final Syntax syntax;

  ChangeFinder(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns whether the word, in lower case, is a noun of rise or fall: "increase", "cuts". */
  static boolean isNoun(String lower) {
    return NOUNS.contains(lower);
  }

  /** Returns whether the word, in lower case, is a verb of rise or fall: "raised", "cuts". */
  static boolean isVerb(String lower) {
    return VERBS.contains(lower);
  }

  /** Returns whether the figure is the amount of a rise or fall, or the distance from a norm. */
  boolean isChange(Quantity quantity, int first, int end) {
    if (quantity.kind() == QuantityKind.DURATION
        || quantity.kind() == QuantityKind.AGE
        || quantity.kind() == QuantityKind.SCORE
        || isLevel(quantity.firstToken(), first)
        || LEVELS.contains(syntax.lower(quantity.firstToken()))) {
      return false;
    }
    return quantity.qualifier() == Qualifier.UP
        || quantity.qualifier() == Qualifier.DOWN
        || followsChange(quantity, first)
        || precedesChange(quantity, end);
  }

  /** Returns whether the number is what something rose or fell to or from. */
  boolean isLevel(int firstToken, int first) {
    int i = firstToken - 1;
    while (i >= first && syntax.tag(i) == Tag.DETERMINER) {
      i--;
    }
    return i >= first
        && (syntax.is(i, "to") || syntax.is(i, "from") || syntax.is(i, "at"))
        && !(i > first && syntax.is(i - 1, "due"));
  }

  private boolean followsChange(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    boolean by = false;
    while (i >= first
        && (syntax.tag(i) == Tag.ADVERB
            || syntax.is(i, "by")
            || syntax.is(i, "another")
            || syntax.is(i, "a"))) {
      by |= syntax.is(i, "by");
      i--;
    }
    if (i < first) {
      return false;
    }
    boolean counts = quantity.kind() == QuantityKind.COUNT;
    String word = syntax.lower(i);
    boolean noun = syntax.is(i, "of") && i > first && NOUNS.contains(syntax.lower(i - 1));
    if (noun) {
      return true;
    }
    boolean upOrDown = word.equals("up") || word.equals("down");
    if (upOrDown) {
      boolean particle = i > first && isPhrasal(syntax.lower(i - 1));
      return !counts && !particle;
    }
    if (by && WIN.contains(word)) {
      return false;
    }
    if (by && quantity.kind() == QuantityKind.PERCENT) {
      return VERBS.contains(word) || syntax.tag(i) != Tag.PARTICIPLE && !isContest(i, first);
    }
    boolean moves = Kinds.letter(quantity) == 'l' && MOTION.contains(word) && !by;
    boolean part = SHARING.contains(word) && syntax.is(quantity.afterToken(), "of");
    boolean transfer = quantity.kind() == QuantityKind.MONEY && TRANSFER.contains(word) && !by;
    boolean load = !by && Kinds.letter(quantity) == 'w' && isLoad(quantity.afterToken());
    if (moves || part || transfer || load) {
      return false;
    }
    return syntax.tag(i).isVerbal() && VERBS.contains(word) && (!counts || by)
        || by && i - 1 >= first && VERBS.contains(syntax.lower(i - 1));
  }

  /** Returns whether a share tells how far ahead someone is: "leads him in polls by 4 percent". */
  boolean isLead(Quantity quantity, int first) {
    int by = quantity.firstToken() - 1;
    while (by > first && syntax.tag(by) == Tag.ADVERB) {
      by--;
    }
    return by > first && syntax.is(by, "by") && isContest(by - 1, first);
  }

  /** Returns whether the verb before the token tells who is ahead: "leads him in polls by 4%". */
  private boolean isContest(int from, int first) {
    for (int i = from; i >= first; i--) {
      if (VERBS.contains(syntax.lower(i))) {
        return false;
      }
      if (WIN.contains(syntax.lower(i)) || BEAT.contains(syntax.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a mass or volume is one of something that was moved: "dropped 9 tons of". */
  private boolean isLoad(int after) {
    return syntax.is(after, "of") || syntax.is(after, "onto") || syntax.is(after, "into");
  }

  private boolean precedesChange(Quantity quantity, int end) {
    int i = quantity.afterToken();
    while (i < end && (syntax.tag(i) == Tag.HYPHEN || syntax.tag(i) == Tag.ADJECTIVE)) {
      if (COMPARED.contains(syntax.lower(i))) {
        break;
      }
      i++;
    }
    if (i >= end) {
      return false;
    }
    if (syntax.is(i, "off") && quantity.kind() == QuantityKind.PERCENT) {
      return true;
    }
    if (COMPARED.contains(syntax.lower(i))) {
      return i + 1 >= end
          || quantity.kind() != QuantityKind.COUNT && syntax.is(i + 1, "than")
          || syntax.is(i, "above")
          || syntax.is(i, "below")
          || syntax.tag(i + 1).isBreak();
    }
    boolean noun = NOUNS.contains(syntax.lower(i)) && quantity.kind() != QuantityKind.COUNT;
    return noun || quantity.kind() == QuantityKind.PERCENT && endsCompound(i, end);
  }

  /** Returns whether nouns follow of which the last tells the change: "a 5% ticket price rise". */
  private boolean endsCompound(int from, int end) {
    int limit = Math.min(end, from + LONGEST_COMPOUND);
    int last = from;
    while (last < limit && syntax.tag(last).isNominal()) {
      last++;
    }
    return last > from
        && (NOUNS.contains(syntax.lower(last - 1)) || NORMS.contains(syntax.lower(last - 1)));
  }

  private static boolean isPhrasal(String verb) {
    return PHRASAL.contains(verb) || RazingVerbs.contains(verb);
  }
}
