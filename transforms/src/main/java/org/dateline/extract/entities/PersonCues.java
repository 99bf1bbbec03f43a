package org.dateline.extract.entities;

import static org.dateline.extract.entities.WordClass.*;

/** Weighs what speaks for a person's name, in tenths of a unit of evidence. */
final class PersonCues {
  private PersonCues() {}

  static final int IMPOSSIBLE = -1000;

  /** What speaks against several words none of which is known from any person's name. */
  private static final int UNHEARD = 6;

  static int score(Span span, CorpusNames corpus) {
    if (span.hasConnector || span.capitals > 5 || span.size() > 7 || span.last.isNumber()) {
      return IMPOSSIBLE;
    }
    return shape(span) + names(span, corpus) + before(span) + after(span) - corpus.ordinary(span);
  }

  private static int shape(Span span) {
    int score = span.capitals == 1 ? -9 : span.capitals <= 3 ? 5 : 0;
    boolean initialled = isInitialled(span);
    for (int i = span.from; i < span.to; i++) {
      NameWord word = span.sentence.word(i);
      boolean name = word.is(GIVEN_NAME) || word.is(FAMILY_NAME) || initialled && i == span.to - 1;
      if ((word.is(ROLE) || word.is(TITLE)) && !name) {
        score -= i > span.from && i < span.to - 1 && span.last.is(GIVEN_NAME) ? 4 : 22;
      }
      boolean before = i == span.from && span.last.is(FAMILY_NAME) && !span.isSingle();
      if (word.is(COMMON) && (!name || span.isSingle())) {
        score -= before && !span.sentence.isInitial(i) ? 5 : 14;
      }
      if (word.known().group() > 0 && !name) {
        score -= before ? 8 : 18;
      }
      if (word.allCaps() && !word.isInitial() && !span.sentence.isHeadline()) {
        score -= word.text().length() <= 3 && span.size() > 1 ? 3 : 10;
      }
      if (word.isInitial() && span.size() > 1) {
        score += i == span.to - 1 ? -6 : 10;
      }
      if (word.is(PARTICLE) && i > span.from && i < span.to - 1) {
        score += 8;
      }
    }
    return score;
  }

  private static int names(Span span, CorpusNames corpus) {
    int score = 0;
    boolean initialled = isInitialled(span);
    boolean given = span.first.is(GIVEN_NAME) || initialled;
    boolean family = span.last.is(FAMILY_NAME) || initialled;
    if (span.isSingle()) {
      score += family ? 10 : given && span.known.place() < 12 ? 9 : 0;
      score += Math.min(8, corpus.family(span.last.folded()) * 3);
      if (isPrefixed(span.first)) {
        score += 6;
      }
    } else {
      int learnt = Math.min(10, corpus.given(span.first.folded()) * 3);
      score += given ? 14 : Math.max(learnt, opensBeforeGiven(span) ? 12 : 0);
      score += family ? 10 : Math.min(8, corpus.family(span.last.folded()) * 2);
      for (int i = span.from + 1; i < span.to - 1; i++) {
        score += span.sentence.word(i).is(FAMILY_NAME) ? 6 : 0;
      }
      if (isPrefixed(span.last) || isPrefixed(span.first)) {
        score += 8;
      }
      if (score == 0) {
        score -= UNHEARD;
      }
    }
    if (span.isSingle() && isHead(span.last) && !family) {
      score -= 14;
    }
    if (span.first.is(ARTICLE) && !span.isSingle()) {
      score -= span.first.is("le") || span.first.is("el") ? 9 : 24;
    }
    if (span.sentence.isHeadline() && !span.isSingle() && !given && !family) {
      score -= 12;
    }
    boolean closed = span.last.is(ORGANIZATION_STRONG) || span.last.is(PLACE_CLOSE);
    if (closed && span.size() > 1) {
      score -= family && given ? 0 : 22;
    } else if (span.size() > 1 && (span.last.is(ORGANIZATION_HEAD) || span.last.is(OTHER_CLOSE))) {
      score -= family && given ? 0 : 10;
    }
    if (span.known.place() >= 18 || span.known.organization() > 0 || span.known.other() > 0) {
      score -= 10;
    }
    if (!span.isSingle() && span.first.known().place() >= 20 && !given) {
      score -= family ? 4 : 14;
    }
    return score;
  }

  /** Returns whether a given name follows a first word that is no other: {@code Amongi Betty O.} */
  private static boolean opensBeforeGiven(Span span) {
    NameWord first = span.first;
    return span.capitals > 2
        && !span.sentence.isInitial(span.from)
        && first.classes() == 0
        && !first.allCaps()
        && !first.known().isKnown()
        && span.sentence.word(span.from + 1).is(GIVEN_NAME);
  }

  /** {@code W. Mark Swift}, {@code Anna B. Small}: the word behind is a family's name for sure. */
  private static boolean isInitialled(Span span) {
    if (span.size() != 3 || span.capitals != 3 || span.sentence.isHeadline()) {
      return false;
    }
    NameWord middle = span.sentence.word(span.from + 1);
    NameWord given = span.first.isInitial() ? middle : span.first;
    return span.first.isInitial() != middle.isInitial()
        && given.is(GIVEN_NAME)
        && !span.last.allCaps()
        && !isHead(span.last)
        && !span.last.is(ROLE)
        && !span.last.is(TITLE)
        && !span.last.known().isKnown();
  }

  private static boolean isHead(NameWord word) {
    return word.is(ORGANIZATION_HEAD)
        || word.is(ORGANIZATION_STRONG)
        || word.is(PLACE_CLOSE)
        || word.is(OTHER_CLOSE);
  }

  /** {@code Al-Sabah}, {@code O'Neill}, {@code McCarthy}. */
  private static boolean isPrefixed(NameWord word) {
    String name = word.folded();
    return name.startsWith("al-")
        || name.startsWith("el-")
        || name.startsWith("o'")
        || name.startsWith("mc") && word.text().length() > 4 && !word.allCaps()
        || name.startsWith("abdul")
        || name.startsWith("abdel");
  }

  private static int before(Span span) {
    NameWord before = span.before();
    if (before == null) {
      return 0;
    }
    int score = 0;
    NameWord cut = span.beforeAt(1);
    if (before.is(PARTICLE) && !before.capital() && cut != null && cut.capital()) {
      return before.is("de") || before.is("y") || before.is("e") ? -8 : -20;
    }
    if (before.is(TITLE) && !before.isPossessive()) {
      score += before.capital() ? 22 : 14;
    } else if (before.is(SAY)) {
      score += 8;
    } else if (before.is(IN)) {
      score -= 8;
    } else if (before.is("the") || before.is("a") || before.is("an")) {
      score -= span.isSingle() ? 10 : 6;
    } else if (before.is("mother-of-two") || before.is("named") || before.is("called")) {
      score += 4;
    }
    NameWord earlier = span.beforeAt(1);
    if (before.is(",") && earlier != null && earlier.is(ROLE) && !earlier.capital()) {
      score += 8;
    }
    return score;
  }

  private static int after(Span span) {
    NameWord after = span.after();
    if (after == null) {
      return 0;
    }
    NameWord second = span.afterAt(1);
    if (after.is(",") && second != null) {
      return afterComma(span, second);
    }
    if (after.is("(") && second != null && second.isNumber()) {
      return 8;
    }
    if (after.is(SAY)) {
      return 9;
    }
    if (after.capital() && after.is(ROLE)) {
      return -14;
    }
    if (after.is("who") || after.is("himself") || after.is("herself")) {
      return 12;
    }
    if (after.is(VERB)) {
      return 5;
    }
    if (after.isPossessive() && second != null && second.is(RELATION)) {
      return 5;
    }
    return after.is(ORGANIZATION_NOUN) || after.is(PLACE_NOUN) || after.is(PEOPLE) ? -5 : 0;
  }

  private static int afterComma(Span span, NameWord second) {
    NameWord third = span.afterAt(2);
    if (second.isNumber() && second.text().length() <= 2 && third != null && !third.isWord()) {
      return 18;
    }
    if (second.is("who") || second.is("whose")) {
      return 12;
    }
    for (int i = 1; i <= 5; i++) {
      NameWord word = span.afterAt(i);
      if (word == null || !word.isWord() && i > 1) {
        return 0;
      }
      if (word.is(ROLE) || word.is(TITLE)) {
        return 9;
      }
    }
    return 0;
  }
}
