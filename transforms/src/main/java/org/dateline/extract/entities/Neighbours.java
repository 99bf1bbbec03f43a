package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what stands side by side in running text with only a blank between: {@code Kenya Air Force}
 * is one name, even where each part is known by itself, and so is {@code Health Canada}.
 */
final class Neighbours {
  /** Evidence from which a person is one whatever stands before the name. */
  private static final int SURE_PERSON = 15;

  private static final int LONGEST = 10;

  private final NameSentence sentence;
  private final SpanJudge judge;
  private final List<FoundName> joined = new ArrayList<>();

  private Neighbours(NameSentence sentence, SpanJudge judge) {
    this.sentence = sentence;
    this.judge = judge;
  }

  /** Returns the names, those side by side joined to one where they are parts of it. */
  static List<FoundName> joined(NameSentence sentence, List<FoundName> names, SpanJudge judge) {
    if (sentence.isHeadline() || names.isEmpty()) {
      return names;
    }
    Neighbours neighbours = new Neighbours(sentence, judge);
    for (int i = 0; i < names.size(); i++) {
      int next = i + 1 < names.size() ? names.get(i + 1).span().from : sentence.size();
      neighbours.add(names.get(i), next);
    }
    return neighbours.joined;
  }

  private void add(FoundName name, int next) {
    FoundName last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
    Kind kind = last != null && last.span().to == name.span().from ? kind(last, name) : null;
    if (kind == null) {
      joined.add(grown(name, next));
    } else {
      joined.set(joined.size() - 1, grown(join(last, name, kind), next));
    }
  }

  private FoundName join(FoundName left, FoundName right, Kind kind) {
    int[] scores = left.scores().clone();
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Math.max(scores[k], right.scores()[k]);
    }
    scores[kind.ordinal()] = Math.max(left.score(), right.score());
    return new FoundName(new Span(sentence, left.span().from, right.span().to), kind, scores);
  }

  /** Returns what both are together, or null for two names. */
  private static Kind kind(FoundName left, FoundName right) {
    if (right.span().to - left.span().from > LONGEST) {
      return null;
    }
    return switch (right.kind()) {
      case ORGANIZATION ->
          left.kind() == Kind.OTHER || isFamous(right.span()) && left.kind() != Kind.ORGANIZATION
              ? null
              : Kind.ORGANIZATION;
      case LOCATION ->
          switch (left.kind()) {
            case ORGANIZATION -> Kind.ORGANIZATION;
            case LOCATION -> Kind.LOCATION;
            case PERSON ->
                right.span().last.is(WordClass.PLACE_CLOSE) ? Kind.LOCATION : Kind.ORGANIZATION;
            default -> null;
          };
      case PERSON ->
          left.kind() == Kind.PERSON
              ? Kind.PERSON
              : right.score() < SURE_PERSON
                      && (left.kind() == Kind.LOCATION || left.kind() == Kind.ORGANIZATION)
                  ? Kind.ORGANIZATION
                  : null;
      default -> null;
    };
  }

  /** {@code UN} is whole by itself: {@code the Nairobi UN office} names two. */
  private static boolean isFamous(Span span) {
    return span.isSingle() && span.first.allCaps() && span.known.organization() > 0;
  }

  /** Adds the capitalised words behind the name that belong to no other. */
  private FoundName grown(FoundName name, int next) {
    boolean grows = name.kind() == Kind.ORGANIZATION || name.kind() == Kind.LOCATION;
    int end = name.span().to;
    while (grows && end < next && belongs(sentence.word(end))) {
      end++;
    }
    if (name.kind() == Kind.PERSON && !name.span().isSingle()) {
      return surnamed(name, next);
    }
    if (end == name.span().to || end - name.span().from > LONGEST) {
      return name;
    }
    Span span = new Span(sentence, name.span().from, end);
    boolean place = name.kind() == Kind.LOCATION && isPlace(span) && !OrganizationCues.isTeam(span);
    Kind kind = place ? Kind.LOCATION : Kind.ORGANIZATION;
    int[] scores = name.scores().clone();
    scores[kind.ordinal()] = name.score();
    return new FoundName(span, kind, scores);
  }

  /** Adds the unknown word behind a person's name: {@code Ana Torres Wunkwe}. */
  private FoundName surnamed(FoundName name, int next) {
    int end = name.span().to;
    if (end >= next || !isUnheard(sentence.word(end))) {
      return name;
    }
    return new FoundName(new Span(sentence, name.span().from, end + 1), Kind.PERSON, name.scores());
  }

  private boolean isUnheard(NameWord word) {
    boolean name = word.is(WordClass.FAMILY_NAME) || word.is(WordClass.GIVEN_NAME);
    return word.capital()
        && !word.allCaps()
        && !word.isInitial()
        && (name || word.classes() == 0 && !word.known().isKnown() && !judge.isEveryday(word));
  }

  /** Returns whether the longer name is a place's as well: {@code in Porto Seco}. */
  private boolean isPlace(Span span) {
    return span.last.is(WordClass.PLACE_CLOSE)
        || span.first.is(WordClass.PLACE_OPEN)
        || span.before(WordClass.IN)
        || PlaceCues.isDateline(span)
        || judge.isNamed(span, Kind.LOCATION);
  }

  private static boolean belongs(NameWord word) {
    return word.capital()
        && !word.is(WordClass.ROLE)
        && !word.is(WordClass.TITLE)
        && !word.is(WordClass.OFFICE)
        && !word.is(WordClass.FUNCTION);
  }
}
