package org.dateline.extract.entities;

/** Weighs what speaks for a name that is no entity: a day, an event, a law, a work. */
final class OtherCues {
  private static final int SINGLE = -8;

  /** Several capitalised words that nothing else explains are rather a title or a brand. */
  private static final int SEVERAL = 2;

  /** What the first word of a sentence takes from that, which has a capital whatever it is. */
  private static final int INITIAL = 6;

  private OtherCues() {}

  static int score(Span span) {
    if (span.known.other() > 0) {
      return 16 + 12 * (span.size() - 1);
    }
    int score = span.isSingle() ? SINGLE : several(span);
    if (span.last.is(WordClass.OTHER_CLOSE) && span.last.capital() && span.capitals >= 2) {
      score += 22;
    }
    if (span.last.isNumber()) {
      score += 6;
    }
    NameWord before = span.before();
    NameWord after = span.after();
    boolean quoted =
        before != null
            && after != null
            && "\"“‘'".indexOf(before.text().charAt(0)) >= 0
            && "\"”’',".indexOf(after.text().charAt(0)) >= 0;
    if (quoted) {
      score += 10;
    }
    return score;
  }

  private static int several(Span span) {
    return span.sentence.isInitial(span.from) ? SEVERAL - INITIAL : SEVERAL;
  }
}
