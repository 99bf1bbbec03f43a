package org.dateline.extract.figures.roles;

/** Finds noun phrases by walking over tags: forward from a number, backward from a verb. */
final class Phrases {
  private static final int LONGEST = 14;

  private Phrases() {}

  /** Returns the noun phrase that begins at the token, after determiners and adverbs. */
  static Phrase from(Syntax syntax, int start, int end) {
    int i = start;
    while (i < end && isOpening(syntax, i, end)) {
      i++;
    }
    int first = i;
    int head = -1;
    int limit = Math.min(end, first + LONGEST);
    while (i < limit && continues(syntax, i, limit, head)) {
      if (syntax.tag(i).isNominal() || syntax.tag(i) == Tag.ADJECTIVE && head < 0) {
        head = syntax.tag(i).isNominal() ? i : head;
      }
      i++;
    }
    while (i > first && i - 1 > head && syntax.tag(i - 1) != Tag.NUMERAL) {
      i--;
    }
    return head < 0 ? Phrase.NONE : new Phrase(first, i, head);
  }

  private static boolean isOpening(Syntax syntax, int i, int end) {
    Tag tag = syntax.tag(i);
    return tag == Tag.DETERMINER
        || tag == Tag.ADVERB && i + 1 < end && !syntax.tag(i + 1).isBreak()
        || tag == Tag.QUOTE
        || syntax.is(i, "more")
        || syntax.is(i, "other");
  }

  private static boolean continues(Syntax syntax, int i, int end, int head) {
    Tag tag = syntax.tag(i);
    return switch (tag) {
      case NOUN -> head < 0 || !startsNewPhrase(syntax, i, head);
      case NAME -> head < 0 || !isPlural(syntax, i - 1) || nounFollows(syntax, i, end);
      case ADJECTIVE ->
          head < 0
              || !isPlural(syntax, i - 1)
                  && !syntax.is(i, "last")
                  && !syntax.is(i, "next")
                  && nounFollows(syntax, i, end);
      case PARTICIPLE ->
          head < 0 ? nounFollows(syntax, i, end) : describesPeople(syntax, i, end, head);
      case GERUND, VERB -> head < 0 && nounFollows(syntax, i, end);
      case ADVERB ->
          i > 0 && syntax.tag(i - 1) == Tag.HYPHEN
              || head < 0 && i + 1 < end && syntax.tag(i + 1) == Tag.PARTICIPLE;
      case HYPHEN, POSSESSIVE -> i + 1 < end;
      case CONJUNCTION -> head < 0 && joinsAdjectives(syntax, i, end);
      case QUOTE -> head < 0;
      case NUMERAL -> head < 0 ? isLettered(syntax, i, end) : isModelNumber(syntax, i, end);
      case TIME -> nounFollows(syntax, i, end);
      default -> i > 0 && syntax.tag(i - 1) == Tag.HYPHEN && !tag.isBreak();
    };
  }

  /** Returns whether a participle stands between a name and people: "Lund licensed drivers". */
  private static boolean describesPeople(Syntax syntax, int i, int end, int head) {
    return head == i - 1
        && syntax.tag(head) == Tag.NAME
        && i + 1 < end
        && syntax.tag(i + 1) == Tag.NOUN
        && Lexicon.isPeople(syntax.lower(i + 1));
  }

  private static boolean startsNewPhrase(Syntax syntax, int i, int head) {
    return syntax.is(i, "more") || syntax.is(i, "others") && syntax.tag(head) == Tag.NOUN;
  }

  private static boolean isPlural(Syntax syntax, int i) {
    String lower = syntax.lower(i);
    return syntax.tag(i) == Tag.NOUN && (lower.endsWith("s") || Lexicon.isPeople(lower));
  }

  private static boolean nounFollows(Syntax syntax, int i, int end) {
    if (i + 1 >= end) {
      return false;
    }
    Tag next = syntax.tag(i + 1);
    return next == Tag.NOUN || next == Tag.HYPHEN || next == Tag.NAME || next == Tag.ADJECTIVE;
  }

  /** Returns whether "and" stands between two adjectives of one noun: "rich and poor towns". */
  private static boolean joinsAdjectives(Syntax syntax, int i, int end) {
    return i + 2 < end
        && syntax.tag(i - 1) == Tag.ADJECTIVE
        && (syntax.tag(i + 1) == Tag.ADJECTIVE || syntax.tag(i + 1) == Tag.PARTICIPLE)
        && syntax.tag(i + 2).isNominal();
  }

  /** Returns whether the number is the first part of a name: "5G data". */
  private static boolean isLettered(Syntax syntax, int i, int end) {
    return i + 2 < end
        && syntax.tag(i + 1) == Tag.NAME
        && syntax.token(i).touches(syntax.token(i + 1))
        && syntax.tag(i + 2).isNominal();
  }

  /** Returns whether the number belongs to a name: "Atlas 5 rockets", "a V-6". */
  private static boolean isModelNumber(Syntax syntax, int i, int end) {
    boolean hyphened =
        i > 1
            && syntax.tag(i - 1) == Tag.HYPHEN
            && syntax.tag(i - 2) == Tag.NAME
            && syntax.token(i - 1).touches(syntax.token(i));
    return hyphened
        || syntax.tag(i - 1) == Tag.NAME && i + 1 < end && syntax.tag(i + 1).isNominal();
  }

  /**
   * Returns the noun phrase that ends just before the token, with what "of", "in" and "for" join to
   * its front.
   */
  static Phrase before(Syntax syntax, int at, int first) {
    Phrase own = plainBefore(syntax, at, first);
    Phrase whole = own;
    int guard = 0;
    while (!whole.isEmpty() && guard++ < 3) {
      int i = whole.first() - 1;
      while (i > first && syntax.tag(i) == Tag.DETERMINER) {
        i--;
      }
      if (i <= first || !joins(syntax, i)) {
        break;
      }
      Phrase left = plainBefore(syntax, i, first);
      if (left.isEmpty() || left.end() != i) {
        break;
      }
      whole = new Phrase(left.first(), own.end(), left.head());
    }
    return whole;
  }

  private static boolean joins(Syntax syntax, int i) {
    return syntax.is(i, "of") || syntax.is(i, "in") || syntax.is(i, "for") || syntax.is(i, "on");
  }

  /** Returns the noun phrase that ends just before the token; brackets before it are skipped. */
  static Phrase plainBefore(Syntax syntax, int at, int first) {
    int i = skipBrackets(syntax, at - 1, first);
    int end = i + 1;
    boolean numbered =
        i > first
            && syntax.tag(i) == Tag.NUMERAL
            && (syntax.tag(i - 1) == Tag.NAME || syntax.tag(i - 1) == Tag.HYPHEN);
    if (numbered) {
      i--;
    }
    int limit = Math.max(first, end - LONGEST);
    int head = -1;
    while (i >= limit && continuesBack(syntax, i, head)) {
      if (head < 0 && syntax.tag(i).isNominal()) {
        head = i;
      }
      i--;
    }
    return head < 0 || head < end - (numbered ? 3 : 1) ? Phrase.NONE : new Phrase(i + 1, end, head);
  }

  private static boolean continuesBack(Syntax syntax, int i, int head) {
    return switch (syntax.tag(i)) {
      case NOUN, NAME -> true;
      case HYPHEN -> true;
      case ADJECTIVE, POSSESSIVE, PARTICIPLE, GERUND, TIME, NUMERAL, SYMBOL, QUOTE -> head >= 0;
      case CONJUNCTION -> head >= 0 && isInnerAnd(syntax, i);
      default -> i + 1 < syntax.size() && syntax.tag(i + 1) == Tag.HYPHEN && head >= 0;
    };
  }

  /** Returns whether "and" or "&" joins two nouns without their own determiners. */
  private static boolean isInnerAnd(Syntax syntax, int i) {
    return i > 0
        && (syntax.is(i, "&") || syntax.is(i, "and"))
        && syntax.tag(i - 1).isNominal()
        && syntax.tag(i + 1).isNominal();
  }

  private static int skipBrackets(Syntax syntax, int from, int first) {
    int i = from;
    if (i > first && syntax.tag(i) == Tag.CLOSE) {
      int limit = Math.max(first, i - LONGEST);
      for (int j = i - 1; j > limit; j--) {
        if (syntax.tag(j) == Tag.OPEN) {
          return j - 1;
        }
      }
    }
    return i;
  }

  /**
   * Returns the index before an aside between commas that ends at the token, such as an age or an
   * apposition; the token itself where none does.
   *
   * @param limit first token that may be looked at
   * @param longest most tokens of an aside
   */
  static int beforeAside(Syntax syntax, int from, int limit, int longest) {
    if (from < limit || syntax.tag(from) != Tag.COMMA) {
      return from;
    }
    int stop = Math.max(limit, from - longest);
    for (int j = from - 1; j > stop; j--) {
      if (syntax.tag(j) == Tag.COMMA) {
        return j - 1;
      }
    }
    return from - 1;
  }

  /** Returns the words of the span as printed, without its article, quotes and possessive marks. */
  static String text(Syntax syntax, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      Tag tag = syntax.tag(i);
      boolean dropped =
          tag == Tag.DETERMINER && words.length() == 0 && !isCompound(syntax, i, end)
              || tag == Tag.QUOTE
              || tag == Tag.POSSESSIVE
              || tag == Tag.PRONOUN
              || tag == Tag.STOP;
      if (dropped) {
        continue;
      }
      boolean apart = i > first && !syntax.token(i - 1).touches(syntax.token(i));
      boolean afterDropped = i > first && syntax.tag(i - 1) == Tag.POSSESSIVE;
      if (words.length() > 0 && (apart || afterDropped)) {
        words.append(' ');
      }
      words.append(syntax.token(i).text());
    }
    return words.toString().strip();
  }

  /** Returns whether a hyphen makes the word the first part of another: "no-frills". */
  private static boolean isCompound(Syntax syntax, int i, int end) {
    return i + 1 < end
        && syntax.tag(i + 1) == Tag.HYPHEN
        && syntax.token(i).touches(syntax.token(i + 1));
  }

  /** Returns the head in lower case and singular; empty for no phrase. */
  static String headWord(Syntax syntax, Phrase phrase) {
    return phrase.isEmpty() ? "" : Lexicon.singular(syntax.lower(phrase.head()));
  }

  /** Returns the last word of the text of a phrase, as printed. */
  static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
