package org.dateline.extract.entities;

import static org.dateline.extract.entities.WordClass.*;

/** Weighs what speaks for a nationality, a religious, ethnic or political group. */
final class GroupCues {
  private GroupCues() {}

  static int score(Span span) {
    if (span.hasConnector) {
      return PersonCues.IMPOSSIBLE;
    }
    if (span.known.group() > 0) {
      return 18 + 12 * (span.size() - 1);
    }
    int score = -14;
    if (span.isSingle() && hasGroupEnding(span.first.folded()) && !span.first.is(COMMON)) {
      score += span.sentence.isInitial(span.from) ? 8 : 14;
    } else if (!span.isSingle() && allGroups(span)) {
      return 38;
    }
    if (!span.isSingle() && (span.last.is("nation") || span.last.is("peoples"))) {
      score += span.sentence.word(span.to - 2).is("first") || span.last.is("peoples") ? 34 : 10;
    }
    if (span.capitals > 2) {
      score -= 10;
    }
    NameWord after = span.after();
    if (after != null && after.is(PEOPLE) && !after.capital() && span.known.place() == 0) {
      score += 12;
    }
    return score;
  }

  private static boolean allGroups(Span span) {
    for (int i = span.from; i < span.to; i++) {
      if (span.sentence.word(i).known().group() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasGroupEnding(String word) {
    return word.length() > 6
        && (word.endsWith("ians")
            || word.endsWith("ites")
            || word.endsWith("eans")
            || word.endsWith("istas")
            || word.endsWith("ese"));
  }
}
