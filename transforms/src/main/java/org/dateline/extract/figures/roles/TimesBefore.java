package org.dateline.extract.figures.roles;

/** Steps back over phrases of time and further figures: "sales | in the year to June". */
final class TimesBefore {
  private static final int LONGEST = 14;
  private static final int MOST_PARTS = 4;

  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final BasePhrases bases;

  /**
   * Creates a reader.
   *
   * @param inQuantity for each token, whether it belongs to a number with its bound and unit
   */
  TimesBefore(Syntax syntax, boolean[] inQuantity, BasePhrases bases) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
    this.bases = bases;
  }

  /**
   * Returns the index before phrases of time and further figures: "sales | in the year to June".
   */
  int before(int at, int first) {
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
      Phrase time = years ? Phrase.NONE : bases.before(end, first);
      if (!years && (time.isEmpty() || !bases.isTime(time) || time.first() <= first)) {
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
}
