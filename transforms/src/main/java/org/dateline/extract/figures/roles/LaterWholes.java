package org.dateline.extract.figures.roles;

import java.util.List;
import java.util.Set;

/** Finds the whole that is told behind its part. */
final class LaterWholes {
  private static final Set<String> SHARES =
      Set.of("part", "wave", "batch", "phase", "tranche", "instalment", "first");
  private static final Set<String> ONLY_PART = Set.of("part");

  private final Syntax syntax;
  private final List<Reading> readings;
  private final CountPairs pairs;

  LaterWholes(Syntax syntax, List<Reading> readings, CountPairs pairs) {
    this.syntax = syntax;
    this.readings = readings;
    this.pairs = pairs;
  }

  /** Returns the index of the figure's whole, or -1. */
  int find(int i) {
    if (!pairs.counts(i)) {
      return -1;
    }
    int aboard = aboard(i);
    return aboard < 0 ? named(i) : aboard;
  }

  /**
   * Finds the whole that is named behind its part: "will cut 12 jobs, the first batch of 90", "12
   * families must leave. They are part of the 90".
   */
  private int named(int i) {
    Reading part = readings.get(i);
    for (int j = i + 1; j < readings.size() && j <= i + 3; j++) {
      int apart = readings.get(j).quantity().sentence() - part.quantity().sentence();
      if (apart > 1) {
        return -1;
      }
      boolean sameRole = part.role().name().equals(readings.get(j).role().name());
      if (pairs.counts(j) && pairs.larger(j, i) && sameRole && isOfShare(readings.get(j), apart)) {
        return j;
      }
    }
    return -1;
  }

  /** Returns whether the words before the figure make something a part of it. */
  private boolean isOfShare(Reading whole, int apart) {
    int i = whole.quantity().firstToken() - 1;
    while (i > 2 && (syntax.tag(i) == Tag.DETERMINER || isTotal(i))) {
      i--;
    }
    boolean joined = syntax.is(i, "of") || apart == 0 && syntax.is(i, "in");
    return i > 1 && joined && (apart == 0 ? SHARES : ONLY_PART).contains(syntax.lower(i - 1));
  }

  private boolean isTotal(int i) {
    return syntax.is(i, "total") || syntax.is(i, "of") && syntax.is(i - 1, "total");
  }

  /** Casualties told first are a part of those aboard or inside, told in the next sentence. */
  private int aboard(int i) {
    if (!pairs.isCasualty(i)) {
      return -1;
    }
    int sentence = readings.get(i).quantity().sentence();
    for (int j = i + 1; j < readings.size() && j <= i + 3; j++) {
      boolean near = readings.get(j).quantity().sentence() <= sentence + 1;
      boolean hit = readings.get(j).role().name().equals("affected");
      if (near && hit && pairs.counts(j) && pairs.larger(j, i) && pairs.comparable(j, i)) {
        return j;
      }
    }
    return -1;
  }
}
