package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.language.FunctionWords;

/**
 * Corrects what rules made for English take for names in other languages. An article of the
 * language, capitalised as it begins a sentence, is no part of a name. German gives every noun a
 * capital, so that a capital tells nothing there: a person needs a given name, the family name of
 * one who has been named with it, or two names in a row; a place or an organization must be known.
 */
final class ForeignNames {
  private static final Set<String> WITH_CAPITAL_NOUNS = Set.of("de", "lb");

  private static final Set<String> GERMAN_IN =
      Set.of("in", "im", "aus", "nach", "bei", "von", "vor", "um", "durch", "über", "nahe");

  private static final Set<String> GERMAN_DIRECTIONS =
      Set.of("nord", "süd", "ost", "west", "mittel");

  /** Smaller places bear names that are nouns as well, unless a word of place stands before. */
  private static final int LARGE = 12;

  private static final int SHORT = 2;

  private final String language;
  private final boolean isRead;
  private final boolean capitalNouns;
  private final CorpusNames corpus;
  private final Set<String> families = new HashSet<>();

  /**
   * Corrects names of one article.
   *
   * @param corpus what all articles tell of names
   * @param language ISO 639-1 code; English and unknown languages need no correction
   */
  ForeignNames(String language, CorpusNames corpus) {
    this.corpus = corpus;
    this.language = language;
    this.isRead = !language.isEmpty() && !language.equals("en");
    this.capitalNouns = WITH_CAPITAL_NOUNS.contains(language);
  }

  /** Returns the names of each sentence that stand; families are remembered from call to call. */
  List<List<FoundName>> kept(List<List<FoundName>> names) {
    if (!isRead) {
      return names;
    }
    names.forEach(sentence -> sentence.forEach(this::noteFamily));
    List<List<FoundName>> kept = new ArrayList<>(names.size());
    for (List<FoundName> sentence : names) {
      kept.add(sentence.stream().map(this::kept).flatMap(Optional::stream).toList());
    }
    return kept;
  }

  private void noteFamily(FoundName name) {
    NameWord last = name.span().last;
    if (name.kind() == Kind.PERSON && given(name.span()) >= 0 && !last.text().endsWith(".")) {
      families.add(last.folded());
    }
  }

  private Optional<FoundName> kept(FoundName name) {
    return name.kind() == Kind.OTHER
        ? Optional.of(name)
        : withoutArticle(name).flatMap(this::right);
  }

  private Optional<FoundName> withoutArticle(FoundName name) {
    Span span = name.span();
    boolean known = !span.isSingle() && span.known.isKnown();
    if (known || !span.sentence.isInitial(span.from) || !isArticle(span.first)) {
      return Optional.of(name);
    }
    int from = span.from + 1;
    while (from < span.to && !span.sentence.word(from).capital()) {
      from++;
    }
    return from < span.to ? Optional.of(from(name, from)) : Optional.empty();
  }

  private Optional<FoundName> right(FoundName name) {
    Span span = name.span();
    if (capitalNouns && span.isSingle() && isPart(span.first)) {
      return Optional.of(new FoundName(span, Kind.LOCATION, name.scores()));
    }
    return switch (name.kind()) {
      case PERSON ->
          capitalNouns ? amongNouns(name) : Optional.of(name).filter(p -> isPerson(span));
      case LOCATION ->
          capitalNouns
              ? Optional.of(withoutNoun(name)).filter(place -> isPlace(place.span()))
              : Optional.of(name);
      case ORGANIZATION -> Optional.of(name).filter(o -> !capitalNouns || isOrganization(span));
      case GROUP -> Optional.of(name).filter(group -> span.known.group() > 0);
      case OTHER -> Optional.of(name);
    };
  }

  private static boolean isOrganization(Span span) {
    return span.known.organization() > 0 || span.isSingle() && span.first.allCaps();
  }

  /** {@code Fischer Angus Doyle} begins with his trade, {@code Kanzler Doyle} has no given name. */
  private Optional<FoundName> amongNouns(FoundName name) {
    Span span = name.span();
    int given = given(span);
    if (given >= 0) {
      return Optional.of(from(name, given)).filter(person -> isPerson(person.span()));
    }
    if (families.contains(span.last.folded())) {
      return Optional.of(from(name, span.to - 1));
    }
    boolean row = !span.isSingle() && !span.hasConnector && !span.sentence.isInitial(span.from);
    return Optional.of(name).filter(person -> row && isPerson(span));
  }

  /** Returns whether names of persons, or other articles, know the name. */
  private boolean isPerson(Span span) {
    boolean known =
        families.contains(span.last.folded())
            || corpus.bonuses(span.key)[Kind.PERSON.ordinal()] > 0;
    for (int i = span.from; i < span.to; i++) {
      NameWord word = span.sentence.word(i);
      boolean name = word.is(WordClass.GIVEN_NAME) || word.is(WordClass.FAMILY_NAME);
      known |= name && !isFunction(word);
      if (word.isNumber() || word.text().chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return known && (span.isSingle() || !isTownAdjective(span.first));
  }

  /** {@code Bamberger} before a noun. */
  private boolean isTownAdjective(NameWord word) {
    String folded = word.folded();
    return capitalNouns
        && folded.endsWith("er")
        && !word.is(WordClass.GIVEN_NAME)
        && (Lexicon.get().name(folded.substring(0, folded.length() - 2)).place() > 0
            || Lexicon.get().name(folded.substring(0, folded.length() - 1)).place() > 0);
  }

  /** Returns whether the first word is one of the language, or too short to tell: {@code Si}. */
  private boolean isArticle(NameWord word) {
    return isFunction(word) || word.text().length() <= SHORT && !word.allCaps();
  }

  private boolean isFunction(NameWord word) {
    return FunctionWords.has(language, word.text().toLowerCase(Locale.ROOT));
  }

  /** Returns the place of the first given name before a last word, or -1. */
  private int given(Span span) {
    for (int i = span.from; i < span.to - 1; i++) {
      NameWord word = span.sentence.word(i);
      if (word.is(WordClass.GIVEN_NAME) && word.capital() && !isFunction(word)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPlace(Span span) {
    NameWord before = span.before();
    boolean inside = before != null && GERMAN_IN.contains(before.text());
    int place = span.known.place();
    boolean holdsPlace = place > 0 || span.last.known().place() > 0;
    return place >= LARGE || isPart(span.first) || inside && holdsPlace;
  }

  /** Returns the place without the noun behind it, which has its capital from the language. */
  private static FoundName withoutNoun(FoundName name) {
    Span span = name.span();
    boolean alone =
        !span.isSingle()
            && span.known.place() == 0
            && (span.first.known().place() >= LARGE || isPart(span.first));
    return alone
        ? new FoundName(
            new Span(span.sentence, span.from, span.from + 1), name.kind(), name.scores())
        : name;
  }

  /** {@code Westnorwegen}. */
  private static boolean isPart(NameWord name) {
    String word = name.text().toLowerCase(Locale.ROOT);
    return GERMAN_DIRECTIONS.stream()
        .filter(word::startsWith)
        .anyMatch(
            direction ->
                Lexicon.get().name(Fold.of(word.substring(direction.length()))).place() > 0);
  }

  private static FoundName from(FoundName name, int from) {
    Span span = name.span();
    return from == span.from
        ? name
        : new FoundName(new Span(span.sentence, from, span.to), name.kind(), name.scores());
  }
}
