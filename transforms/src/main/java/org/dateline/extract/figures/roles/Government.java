package org.dateline.extract.figures.roles;

/** Tells on which side of a verb those stand who suffer what it says. */
final class Government {
  private final Syntax syntax;
  private final boolean[] inQuantity;

  /**
   * Creates the rules over a passage.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  Government(Syntax syntax, boolean[] inQuantity) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
  }

  /** Returns whether the verb takes what follows it as its object. */
  boolean right(int i) {
    if (i + 1 >= syntax.size()) {
      return false;
    }
    Tag next = syntax.tag(i + 1);
    if (next == Tag.PREPOSITION && !inQuantity[i + 1] || next.isBreak()) {
      return false;
    }
    return !(syntax.tag(i) == Tag.PARTICIPLE && isPassive(i));
  }

  /** Returns whether the verb says what was done to the subject before it. */
  boolean left(int i, int end) {
    Tag tag = syntax.tag(i);
    if (tag == Tag.GERUND || isPerfect(i)) {
      return false;
    }
    if (tag != Tag.PARTICIPLE && !isUnchanging(i)) {
      return isPassive(i);
    }
    if (isPassive(i) || i + 1 >= end) {
      return true;
    }
    Tag next = syntax.tag(i + 1);
    boolean takesObject =
        next == Tag.DETERMINER
            || next == Tag.NUMERAL
            || next == Tag.PRONOUN
            || next == Tag.ADJECTIVE
            || next.isNominal()
            || inQuantity[i + 1];
    return !takesObject;
  }

  private boolean isUnchanging(int i) {
    return syntax.is(i, "shot") || syntax.is(i, "hurt") || syntax.is(i, "hit");
  }

  /** Returns whether the verb tells what its subject has done: "two firms have freed". */
  private boolean isPerfect(int i) {
    int j = i - 1;
    while (j > 0 && syntax.tag(j) == Tag.ADVERB) {
      j--;
    }
    return j >= 0 && syntax.tag(j) == Tag.HAVE;
  }

  /** Returns whether the verb stands in the passive: "was accused". */
  boolean isPassive(int i) {
    for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
      Tag tag = syntax.tag(j);
      if (tag == Tag.BE || syntax.is(j, "get") || syntax.is(j, "got")) {
        return true;
      }
      boolean between =
          tag == Tag.ADVERB
              || tag == Tag.HAVE
              || tag == Tag.PARTICIPLE
              || syntax.is(j, "and")
              || syntax.is(j, "or");
      if (!between) {
        return false;
      }
    }
    return false;
  }
}
