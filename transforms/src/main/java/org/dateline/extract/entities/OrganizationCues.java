package org.dateline.extract.entities;

import static org.dateline.extract.entities.WordClass.*;

/** Weighs what speaks for an organization. */
final class OrganizationCues {
  /** A place of some size, which may have a club. */
  private static final int TOWN = 7;

  /** So many words after a comma may tell what a name is. */
  private static final int EXPLAINED = 7;

  /** What speaks for a club in a town before its nickname. */
  private static final int TEAM = 34;

  private OrganizationCues() {}

  static int score(Span span, CorpusNames corpus) {
    return content(span, corpus) + before(span) + after(span);
  }

  private static int content(Span span, CorpusNames corpus) {
    int score = span.isSingle() ? -8 : -6;
    if (span.known.organization() > 0) {
      score += 26 + 14 * (span.size() - 1);
    }
    if (span.capitals >= 2 && span.known.organization() == 0) {
      score += heads(span, corpus) + (isTeam(span) ? TEAM : 0);
    } else if (isAcronym(span.first)) {
      score += span.known.isKnown() ? 2 : 14;
    } else if (isMixedCase(span.first)) {
      score += 6;
    }
    score -= 20 * span.count(OFFICE);
    if (span.last.isNumber()) {
      score -= span.first.is(ORGANIZATION_HEAD) || span.first.is("channel") ? 0 : 25;
    }
    if (span.isSingle() && (span.first.is(COMMON) || isHead(span.first))) {
      score -= 10;
    }
    if (span.isSingle() && (span.first.is(GIVEN_NAME) || span.first.is(FAMILY_NAME))) {
      score -= 4;
    }
    if (span.known.place() > 0 || span.known.group() > 0) {
      score -= span.isSingle() ? 6 : span.known.organization() > 0 ? 4 : 24;
    }
    return score;
  }

  /** {@code San Marco Herons}: a place and what many are called; not {@code Beverly Hills}. */
  static boolean isTeam(Span span) {
    NameWord last = span.last;
    return !span.isSingle()
        && !span.hasConnector
        && !span.sentence.isHeadline()
        && (span.before() == null || !span.before().capital())
        && span.known.place() == 0
        && !PlaceCues.isDirection(span.first)
        && last.capital()
        && !last.allCaps()
        && last.folded().length() > 3
        && last.folded().endsWith("s")
        && last.classes() == 0
        && !last.known().isKnown()
        && Lexicon.get().name(Span.key(span.sentence, span.from, span.to - 1)).place() >= TOWN;
  }

  private static boolean isHead(NameWord word) {
    return word.is(ORGANIZATION_HEAD) || word.is(ORGANIZATION_STRONG) || word.is(PLACE_CLOSE);
  }

  private static int heads(Span span, CorpusNames corpus) {
    int score = 0;
    boolean strong = span.last.is(ORGANIZATION_STRONG) && span.last.capital();
    boolean head = span.last.is(ORGANIZATION_HEAD) && span.last.capital();
    boolean opens = opens(span);
    if (strong) {
      score += 22 + 4 * span.capitals;
    } else if (head) {
      score += 9 + 4 * span.capitals;
    }
    if (span.first.is(ORGANIZATION_LEAD)) {
      score += 14;
    }
    if (!strong && !head && !opens && !span.known.isKnown()) {
      score -= corpus.ordinary(span);
    }
    if (strong || head || opens) {
      score += span.inner();
    }
    if (opens) {
      score += 26 + 4 * span.capitals;
    } else if (span.hasConnector && !strong && !head) {
      score -= 10;
    } else if (span.hasConnector) {
      score -= has(span, "of") ? 18 : 4;
    }
    if (endsInCountry(span)) {
      score += 22;
    }
    if (!strong && !head && span.any(ORGANIZATION_STRONG)) {
      score += 8;
    }
    if (span.last.is(PLACE_CLOSE) && !strong) {
      score -= head ? 4 : 8;
    }
    if (span.last.is(OTHER_CLOSE) && !strong && !head) {
      score -= 10;
    }
    return score;
  }

  private static boolean has(Span span, String word) {
    for (int i = span.from; i < span.to; i++) {
      if (span.sentence.word(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ministry of Health}, {@code Centre for Policy Research}. */
  private static boolean opens(Span span) {
    for (int i = span.from + 1; i < span.to - 1; i++) {
      NameWord word = span.sentence.word(i);
      boolean day = span.last.known().other() > 0 || span.last.is(COMMON);
      boolean link = word.is("of") || word.is("for") || !day && (word.is("on") || word.is("to"));
      if (link) {
        NameWord head = span.sentence.word(i - 1);
        return head.is(ORGANIZATION_OPEN)
            || head.is(ORGANIZATION_STRONG)
            || head.is(ORGANIZATION_HEAD) && span.last.known().place() > 0;
      }
    }
    return false;
  }

  /** {@code Toyota Kenya}: a country after another name without a comma closes a company's name. */
  private static boolean endsInCountry(Span span) {
    return !span.hasConnector
        && span.size() <= 4
        && span.last.known().place() >= 26
        && span.first.known().place() < 18
        && span.first.known().group() == 0
        && !span.first.is(PLACE_OPEN)
        && !PlaceCues.isDirection(span.first)
        && !span.any(OFFICE)
        && !span.any(TITLE)
        && !span.first.is(COMMON);
  }

  private static boolean isAcronym(NameWord word) {
    int length = word.text().length();
    return word.allCaps() && length >= 2 && length <= 7 && !word.isInitial();
  }

  /** {@code YouTube}, {@code eBay}; not {@code McDonald}, {@code Al-Assad}. */
  private static boolean isMixedCase(NameWord word) {
    String text = word.text();
    if (word.allCaps() || text.indexOf('-') >= 0 || text.indexOf('\'') >= 0) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      boolean inner = Character.isUpperCase(text.charAt(i));
      if (inner && !text.startsWith("Mc") && !text.startsWith("Mac") && !text.startsWith("De")) {
        return true;
      }
    }
    return false;
  }

  private static int before(Span span) {
    NameWord before = span.before();
    if (before == null) {
      return 0;
    }
    NameWord office = span.beforeAt(1);
    boolean portfolio = before.is("of") && office != null && office.is(OFFICE) && office.capital();
    if (portfolio && span.known.organization() == 0 && !span.last.is(ORGANIZATION_STRONG)) {
      return span.first.is(ORGANIZATION_OPEN) || span.last.is(ORGANIZATION_HEAD) ? -12 : -25;
    }
    if (before.is("the")) {
      return span.known.place() > 0 ? 0 : 5;
    }
    if (before.is(ORGANIZATION_NOUN) && !before.capital()) {
      return 10;
    }
    NameWord player = span.beforeAt(1);
    if (before.is("(") && player != null && (player.is(FAMILY_NAME) || player.is(GIVEN_NAME))) {
      return 8;
    }
    if (before.is("told") || before.is("at") || before.is("by") || before.is("joined")) {
      return 3;
    }
    if (before.is(TITLE) && before.capital()) {
      return -12;
    }
    return before.is("in") ? -5 : 0;
  }

  /** {@code Foreign Affairs} Minister, {@code Human Resources} Director. */
  private static boolean isPortfolio(Span span) {
    return !span.isSingle()
        && (span.last.is(COMMON) || !span.last.is(ORGANIZATION_STRONG))
        && !span.first.known().isKnown();
  }

  private static int after(Span span) {
    NameWord after = span.after();
    if (after == null) {
      return 0;
    }
    if (after.is(ORGANIZATION_NOUN) && !after.capital()) {
      return 6;
    }
    if (after.is(OFFICE)
        && after.capital()
        && span.known.organization() == 0
        && isPortfolio(span)) {
      return -24;
    }
    NameWord second = span.afterAt(1);
    if (after.is("(") && second != null && second.allCaps() && Acronym.fits(second.text(), span)) {
      return 24;
    }
    if (after.isPossessive() && second != null) {
      return second.is(ORGANIZATION_NOUN) || second.is("chief") ? 6 : second.is(ROLE) ? 3 : 0;
    }
    return after.is(",") && isExplained(span) ? 10 : 0;
  }

  /** {@code Orbal, a large Norwegian retailer}; not {@code Moyo, a company director}. */
  private static boolean isExplained(Span span) {
    NameWord article = span.afterAt(1);
    if (article == null || !(article.is("a") || article.is("an") || article.is("the"))) {
      return false;
    }
    boolean found = false;
    for (int i = 2; i <= EXPLAINED; i++) {
      NameWord word = span.afterAt(i);
      if (word == null || !word.isWord() || word.is(FUNCTION)) {
        return found;
      }
      if (word.is(ROLE) || word.is(TITLE)) {
        return false;
      }
      found |= word.is(ORGANIZATION_NOUN) && !word.capital();
    }
    return found;
  }
}
