package org.dateline.extract.entities;

import static org.dateline.extract.entities.WordClass.*;

/** Weighs what speaks for a place or a facility. */
final class PlaceCues {
  /** What each further word of a known name adds: it is longer than any name within it. */
  private static final int KNOWN_WORD = 26;

  private static final int COUNTRY = 26;

  private static final int FAMOUS = 18;

  /** What speaks against a town in capitals, which rather abbreviate something. */
  private static final int ABBREVIATION = 16;

  private PlaceCues() {}

  static int score(Span span) {
    if (span.size() > 8) {
      return PersonCues.IMPOSSIBLE;
    }
    return content(span) + before(span) + after(span);
  }

  private static int content(Span span) {
    int score = -8;
    int place = span.known.place();
    if (place == 0 && !span.isSingle() && span.known.isKnown()) {
      score -= 15;
    }
    if (place > 0) {
      boolean doubtful =
          span.isSingle()
              && place < 18
              && (span.first.is(GIVEN_NAME) || span.first.is(FAMILY_NAME) || span.first.is(COMMON));
      boolean everyday = doubtful && span.first.is(COMMON);
      score += place + (everyday ? -14 : doubtful ? -7 : 2) + KNOWN_WORD * (span.size() - 1);
      if (place < COUNTRY && span.isSingle() && span.first.allCaps() && !isDateline(span)) {
        score -= ABBREVIATION;
      }
    }
    if (span.capitals >= 2 && !span.any(OFFICE)) {
      if (span.last.is(PLACE_CLOSE) && span.last.capital()) {
        score += (span.hasConnector ? 10 : 16 + 5 * span.capitals) + span.inner();
      }
      if (span.first.is(PLACE_OPEN) && place == 0) {
        score += opensPlace(span) + span.inner();
      }
      if (place == 0 && isDirection(span.first) && Lexicon.get().name(tail(span)).place() > 6) {
        score += 38;
      }
    }
    if (span.last.is(ORGANIZATION_STRONG) && !span.last.is(PLACE_CLOSE)) {
      score -= 15;
    }
    if (span.hasConnector && place == 0 && !span.first.is(PLACE_OPEN)) {
      score -= 8;
    }
    if (span.first.is(ARTICLE) && !span.isSingle()) {
      score += 5;
    }
    if (isBareDirection(span) || span.isSingle() && place < FAMOUS && span.first.is(PLACE_CLOSE)) {
      score -= 30;
    }
    if (span.isSingle() && span.first.allCaps() && place == 0) {
      score -= 8;
    }
    if (span.last.isNumber() && !span.first.is(PLACE_CLOSE)) {
      score -= 25;
    }
    score -= 14 * span.count(OFFICE);
    return score;
  }

  /** {@code East 12th Street}. */
  private static boolean isBareDirection(Span span) {
    return span.isSingle()
        && isDirection(span.first)
        && span.after() != null
        && span.after().isNumber();
  }

  private static int opensPlace(Span span) {
    NameWord second = span.sentence.word(span.from + 1);
    if (second.is("of")) {
      return span.first.is(ORGANIZATION_OPEN) || span.first.is(ROLE) ? 4 : 24;
    }
    return span.hasConnector ? 0 : span.first.is(ORGANIZATION_OPEN) ? 4 : 10;
  }

  private static String tail(Span span) {
    return Span.key(span.sentence, span.from + 1, span.to);
  }

  static boolean isDirection(NameWord word) {
    return switch (word.folded()) {
      case "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "greater",
          "new",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "mainland",
          "downtown",
          "inner",
          "outer" ->
          true;
      default -> false;
    };
  }

  private static int before(Span span) {
    NameWord before = span.before();
    if (before == null) {
      return 0;
    }
    if (before.is("in") && before.isWord()) {
      return 14;
    }
    if (before.is(IN)) {
      return 11;
    }
    if (before.is(TO)) {
      return before.is("at") || before.is("from") ? 6 : 5;
    }
    NameWord earlier = span.beforeAt(1);
    if (before.is("of") && earlier != null && earlier.is(PLACE_NOUN)) {
      return 16;
    }
    if (before.is("of")) {
      return earlier != null && earlier.is(LOCAL) ? 12 : 3;
    }
    if (before.is("the") && earlier != null && (earlier.is(IN) || earlier.is(TO))) {
      return 5;
    }
    if (before.is(PLACE_NOUN) && !before.capital()) {
      return before.is("country") || before.is("nation") ? 4 : 9;
    }
    if (before.is(",") && earlier != null && earlier.known().place() > 0 && earlier.capital()) {
      return 7;
    }
    return before.is(TITLE) && before.capital() || before.is(SAY) ? -10 : 0;
  }

  private static int after(Span span) {
    NameWord after = span.after();
    if (after == null) {
      return 0;
    }
    NameWord second = span.afterAt(1);
    boolean unlikely = span.known.place() == 0 && span.sentence.isInitial(span.from);
    if (after.is(",") && second != null && second.capital() && followedByPlace(span)) {
      return unlikely && !span.first.allCaps() ? 0 : 10;
    }
    if (after.is(PLACE_NOUN) && !after.capital() && !after.is("area")) {
      return 9;
    }
    if (after.is(LOCAL)) {
      return 6;
    }
    if (isDateline(span)) {
      return place(span) || span.first.allCaps() ? 14 : 0;
    }
    if (after.is("-") && second != null && second.is("based")) {
      return 16;
    }
    if (after.isPossessive()) {
      return second != null && second.is(PLACE_NOUN) ? 6 : 1;
    }
    return after.is(SAY) ? -9 : 0;
  }

  static boolean isDateline(Span span) {
    return span.from == 0 && span.after() != null && isDateline(span.after());
  }

  /** {@code CAIRO, July 3}, {@code Zanzibar: }, {@code DUBAI (Reuters)}. */
  private static boolean isDateline(NameWord after) {
    return after.is(",")
        || after.is("—")
        || after.is("–")
        || after.is("-")
        || after.is(":")
        || after.is("(");
  }

  private static boolean place(Span span) {
    return span.known.place() > 0;
  }

  private static boolean followedByPlace(Span span) {
    int from = span.to + 1;
    for (int to = Math.min(from + 3, span.sentence.size()); to > from; to--) {
      Known known =
          to == from + 1
              ? span.sentence.word(from).known()
              : Lexicon.get().name(Span.key(span.sentence, from, to));
      if (known.place() >= 15) {
        return true;
      }
    }
    return false;
  }
}
