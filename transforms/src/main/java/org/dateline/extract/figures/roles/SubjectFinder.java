package org.dateline.extract.figures.roles;

import java.util.Set;

/** Finds the subject of the clause that holds a figure. */
final class SubjectFinder {
  private static final int FURTHEST = 48;
  private static final int LONGEST_ASIDE = 20;
  private static final Set<String> MEASURING =
      Set.of(
          "ranging",
          "starting",
          "costing",
          "totalling",
          "totaling",
          "averaging",
          "measuring",
          "weighing",
          "spanning",
          "stretching",
          "exceeding",
          "valued",
          "priced",
          "estimated");

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final boolean[] inQuantity;

  SubjectFinder(Syntax syntax, NounPhrases phrases, boolean[] inQuantity) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.inQuantity = inQuantity;
  }

  /**
   * Returns the subject of the nearest verb to the left that has one; empty where it is a pronoun.
   *
   * @param from index of the token to begin at, going left
   * @param first index of the sentence's first token
   */
  String before(int from, int first) {
    return before(from, first, false);
  }

  /** Returns the subject as {@link #before} does, and of "he" and "she" whom they stand for. */
  String holder(int from, int first) {
    return before(from, first, true);
  }

  private String before(int from, int first, boolean resolves) {
    int limit = Math.max(first, from - FURTHEST);
    int i = from;
    String nearest = "";
    boolean shared = false;
    while (i >= limit) {
      Tag tag = syntax.tag(i);
      if (tag == Tag.STOP && !inQuantity[i] || tag == Tag.SUBORDINATOR && !inQuantity[i]) {
        return nearest;
      }
      if (!tag.isVerbal() || inQuantity[i] || isAttribute(i, first)) {
        i--;
        continue;
      }
      int start = startOfGroup(i, limit);
      if (start > limit
          && syntax.tag(start - 1) == Tag.COMMA
          && MEASURING.contains(syntax.lower(start))) {
        return phrases.endingAt(start - 1, first);
      }
      if (!shared && sharesSubject(start, limit)) {
        shared = true;
        boolean parted = !syntax.tag(start - 1).isNominal();
        boolean perfect = syntax.is(start, "having");
        nearest = parted && !perfect ? "" : phrases.endingAt(parted ? start - 1 : start, first);
        i = syntax.tag(start - 1) == Tag.SUBORDINATOR ? start - 2 : start - 1;
        continue;
      }
      int left =
          Phrases.beforeAside(syntax, phrases.beforeTimes(start, first) - 1, limit, LONGEST_ASIDE);
      boolean governed =
          left - 2 >= limit
              && syntax.tag(left) == Tag.PRONOUN
              && syntax.tag(left - 1) == Tag.PREPOSITION;
      left = governed ? left - 2 : left;
      if (left < limit || syntax.tag(left) == Tag.PRONOUN) {
        return left > limit && resolves ? named(left, first) : "";
      }
      if (inQuantity[left] && syntax.is(left, "old")) {
        return aged(left, limit);
      }
      String subject =
          syntax.tag(left) == Tag.RELATIVE
              ? antecedent(left, first)
              : phrases.endingAt(beforeContact(left, limit) + 1, first);
      if (!subject.isEmpty()) {
        return subject;
      }
      i = Math.min(left, i - 1);
    }
    return nearest;
  }

  /**
   * Returns who "he" or "she" is, where a name is the subject of the clause before: "Lee said she
   * had", "the mayor, Ann Lee, said she had".
   */
  private String named(int pronoun, int first) {
    if (syntax.is(pronoun, "it")) {
      return thing(pronoun, first);
    }
    if (!syntax.is(pronoun, "he") && !syntax.is(pronoun, "she")) {
      return "";
    }
    boolean joined =
        syntax.tag(pronoun - 1) == Tag.SUBORDINATOR || syntax.tag(pronoun - 1) == Tag.RELATIVE;
    int end = joined ? pronoun - 2 : pronoun - 1;
    int comma = end > first && syntax.tag(end).isVerbal() ? startOfGroup(end, first) - 1 : -1;
    int title = comma > first && syntax.tag(comma) == Tag.COMMA ? beforeName(comma, first) : -1;
    if (title >= 0) {
      return Phrases.text(syntax, title + 2, comma);
    }
    String subject = before(end, first, false);
    String last = Phrases.lastWord(subject);
    boolean name = !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    return name || Lexicon.isPeople(last) ? subject : "";
  }

  /** Returns what "it" is behind a colon: "the mill is growing: it has". */
  private String thing(int pronoun, int first) {
    int colon = pronoun - 1;
    boolean goesOn = colon > first && (syntax.is(colon, ":") || syntax.is(colon, ";"));
    String subject = goesOn ? before(colon - 1, first, false) : "";
    String last = Phrases.lastWord(subject);
    return Lexicon.isPeople(last) ? "" : subject;
  }

  /**
   * Returns whether a clause without a subject of its own begins at the token, so that it shares
   * that of the clause before it: "hit a low having lost 3%", "rose, wiping out a fall of 2%".
   */
  private boolean sharesSubject(int start, int limit) {
    if (start <= limit) {
      return false;
    }
    if (syntax.is(start, "having")) {
      return true;
    }
    if (syntax.tag(start) != Tag.GERUND) {
      return false;
    }
    Phrase noun = phrases.base(start, limit);
    boolean reached = !noun.isEmpty() && noun.first() > limit && isTarget(noun.first(), limit);
    Tag before = syntax.tag(start - 1);
    return before == Tag.COMMA || before == Tag.SUBORDINATOR || reached;
  }

  /** Returns whether a noun is where a movement ends: "brought a mill to the town employing 40". */
  private boolean isTarget(int noun, int limit) {
    int i = noun - 1;
    while (i > limit && syntax.tag(i) == Tag.DETERMINER) {
      i--;
    }
    return syntax.is(i, "to") || syntax.is(i, "into");
  }

  /** Returns whether a participle belongs to the noun after it: "the reported loss". */
  private boolean isAttribute(int i, int first) {
    Tag tag = syntax.tag(i);
    return (tag == Tag.PARTICIPLE || tag == Tag.GERUND)
        && i > first
        && (syntax.tag(i - 1) == Tag.DETERMINER || syntax.tag(i - 1) == Tag.ADJECTIVE)
        && i + 1 < syntax.size()
        && syntax.tag(i + 1).isNominal();
  }

  /** Returns a person named by age alone: "a 60-year-old". */
  private String aged(int last, int limit) {
    int i = last;
    while (i > limit && inQuantity[i - 1]) {
      i--;
    }
    return Phrases.text(syntax, i, last + 1);
  }

  /**
   * Returns what a relative clause tells of. A thing that stands before a person's title and name
   * is told of by "which", not the person: "a bonus for the manager, Ann Lee, which was".
   */
  private String antecedent(int relative, int first) {
    int end = relative;
    if (relative > first && syntax.tag(relative - 1) == Tag.COMMA) {
      end--;
      int title = syntax.is(relative, "which") ? beforeName(end, first) : -1;
      end = title >= 0 && Lexicon.isPeople(syntax.lower(title)) ? title + 1 : end;
    }
    return phrases.antecedent(end, first);
  }

  /** Returns the index before a name between commas that ends at the token, or -1. */
  private int beforeName(int end, int first) {
    int i = end - 1;
    while (i > first && syntax.tag(i) == Tag.NAME) {
      i--;
    }
    boolean named = i > first && i < end - 1 && syntax.tag(i) == Tag.COMMA;
    return named ? i - 1 : -1;
  }

  /**
   * Steps from the verb of a clause without "that" to the noun that it tells of: "the house | she
   * bought in May fetched".
   */
  private int beforeContact(int last, int limit) {
    boolean clause =
        last - 2 >= limit
            && syntax.tag(last).isVerbal()
            && syntax.tag(last - 1) == Tag.PRONOUN
            && syntax.tag(last - 2).isNominal();
    return clause ? last - 2 : last;
  }

  private int startOfGroup(int verb, int limit) {
    int i = verb;
    while (i - 1 >= limit && !inQuantity[i - 1] && belongsToGroup(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean belongsToGroup(int i) {
    Tag tag = syntax.tag(i);
    return tag.isVerbal() || tag == Tag.ADVERB || syntax.is(i, "to") || syntax.is(i, "not");
  }
}
