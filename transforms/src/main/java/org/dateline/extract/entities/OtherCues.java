package org.dateline.extract.entities;

/** Weighs what speaks for a name that is no entity: a day, an event, a law, a work. */
final class OtherCues {
  private OtherCues() {}

  static int score(Span span) {
    if (span.known.other() > 0) {
      return 16 + 12 * (span.size() - 1);
    }
    int score = -8;
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
}
