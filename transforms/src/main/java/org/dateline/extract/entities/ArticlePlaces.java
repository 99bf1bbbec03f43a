package org.dateline.extract.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which place of a name an article means: by what follows the name, by the countries that
 * the article speaks of, by weight.
 */
final class ArticlePlaces {
  private static final int FOLLOWS = 60;
  private static final int MAIN_COUNTRY = 16;
  private static final int COUNTRY = 10;
  private static final int DOUBT = 5;
  private static final Map<String, String> DEMONYMS = demonyms();

  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Resolved> known = new HashMap<>();
  private int most = 1;

  /**
   * A decision.
   *
   * @param place the place, or null if the table has none of the name
   * @param usual whether it is the weightiest place of the name
   * @param ambiguous whether another one was about as likely
   */
  record Resolved(Gazetteer.Entry place, boolean usual, boolean ambiguous) {
    static final Resolved NONE = new Resolved(null, true, false);
  }

  private ArticlePlaces() {}

  static ArticlePlaces of(List<FoundName> names) {
    ArticlePlaces places = new ArticlePlaces();
    for (FoundName name : names) {
      places.note(name);
    }
    return places;
  }

  private void note(FoundName name) {
    if (name.kind() == Kind.GROUP) {
      note(DEMONYMS.get(name.span().key));
    } else if (name.kind() == Kind.LOCATION) {
      List<Gazetteer.Entry> candidates = candidates(name.span());
      boolean clear =
          candidates.size() == 1
              || !candidates.isEmpty() && candidates.get(0).level() == Gazetteer.Level.COUNTRY;
      for (Gazetteer.Entry candidate : candidates) {
        boolean country = candidate.level() == Gazetteer.Level.COUNTRY;
        note(country || clear ? candidate.country() : null);
      }
    }
  }

  private void note(String country) {
    if (country != null) {
      most = Math.max(most, countries.merge(country, 1, Integer::sum));
    }
  }

  /** Returns the place that a location of the article means. */
  Resolved resolve(Span span) {
    String follower = follower(span);
    return known.computeIfAbsent(
        span.key + "/" + span.first.allCaps() + "/" + follower, key -> decide(span, follower));
  }

  private Resolved decide(Span span, String follower) {
    Gazetteer.Entry best = null;
    Gazetteer.Entry usual = null;
    int bestScore = 0;
    int second = 0;
    for (Gazetteer.Entry candidate : candidates(span)) {
      int score = weight(candidate) + context(candidate, follower);
      boolean better = best == null || score > bestScore;
      if (best != null && !isNear(best, candidate)) {
        second = Math.max(second, better ? bestScore : score);
      }
      if (better) {
        best = candidate;
        bestScore = score;
      }
      usual = usual == null || weight(candidate) > weight(usual) ? candidate : usual;
    }
    if (best == null) {
      return Resolved.NONE;
    }
    return new Resolved(best, best.equals(usual), second > 0 && bestScore - second < DOUBT);
  }

  private int context(Gazetteer.Entry candidate, String follower) {
    int mentions = countries.getOrDefault(candidate.country(), 0);
    int score = mentions == 0 ? 0 : mentions == most ? MAIN_COUNTRY : COUNTRY;
    boolean named =
        !follower.isEmpty()
            && candidate.level() != Gazetteer.Level.COUNTRY
            && (isCountry(follower, candidate) || isRegion(follower, candidate));
    return named ? score + FOLLOWS : score;
  }

  private static boolean isCountry(String follower, Gazetteer.Entry candidate) {
    for (Gazetteer.Entry place : Gazetteer.get().places(follower)) {
      if (place.level() == Gazetteer.Level.COUNTRY && place.country().equals(candidate.country())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRegion(String follower, Gazetteer.Entry candidate) {
    for (Gazetteer.Entry place : Gazetteer.get().places(follower)) {
      if (place.level() == Gazetteer.Level.REGION
          && place.country().equals(candidate.country())
          && place.admin().equals(candidate.admin())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the weight of a place by itself, from 0 to 90. */
  private static int weight(Gazetteer.Entry place) {
    int digits = String.valueOf(place.population()).length();
    int lead = String.valueOf(place.population()).charAt(0) - '0';
    int people = 8 * digits + lead / 2;
    return switch (place.level()) {
      case COUNTRY -> 80;
      case REGION -> 66;
      case CAPITAL -> 20 + people;
      case REGION_SEAT -> 6 + people;
      case CITY -> people;
    };
  }

  /** Returns whether both are one place in two rows, such as a city and its region. */
  private static boolean isNear(Gazetteer.Entry one, Gazetteer.Entry other) {
    return one.country().equals(other.country()) && one.admin().equals(other.admin());
  }

  /**
   * Returns the places of the name, or of its core without {@code city of} and {@code province}.
   */
  private static List<Gazetteer.Entry> candidates(Span span) {
    Gazetteer gazetteer = Gazetteer.get();
    String printed = span.isSingle() ? span.first.text() : span.key;
    if (Lexicon.get().isArea(span.key)) {
      return gazetteer.places(span.key).stream().filter(ArticlePlaces::isDivision).toList();
    }
    List<Gazetteer.Entry> whole = gazetteer.places(Lexicon.key(printed));
    if (!whole.isEmpty() || span.isSingle()) {
      return whole.isEmpty() ? gazetteer.places(span.key) : whole;
    }
    boolean closed = span.last.is(WordClass.PLACE_NOUN) || span.last.is("state");
    if (closed) {
      return gazetteer.places(Span.key(span.sentence, span.from, span.to - 1));
    }
    boolean opened = span.size() > 2 && span.sentence.word(span.from + 1).is("of");
    if (opened && span.first.is(WordClass.PLACE_NOUN)) {
      return gazetteer.places(Span.key(span.sentence, span.from + 2, span.to));
    }
    return PlaceCues.isDirection(span.first)
        ? gazetteer.places(Span.key(span.sentence, span.from + 1, span.to))
        : List.of();
  }

  private static boolean isDivision(Gazetteer.Entry place) {
    return place.level() == Gazetteer.Level.COUNTRY || place.level() == Gazetteer.Level.REGION;
  }

  /** Returns the name behind a comma, as in {@code Paris, Texas}; empty if none. */
  private static String follower(Span span) {
    NameWord comma = span.after();
    NameWord next = span.afterAt(1);
    if (comma == null || next == null || !comma.is(",") || !next.capital()) {
      return "";
    }
    for (int to = Math.min(span.to + 4, span.sentence.size()); to > span.to + 2; to--) {
      String name = Span.key(span.sentence, span.to + 1, to);
      if (!Gazetteer.get().places(name).isEmpty()) {
        return name;
      }
    }
    return Lexicon.key(next.text());
  }

  private static Map<String, String> demonyms() {
    Map<String, String> demonyms = new HashMap<>();
    for (Country country : Country.all()) {
      country.demonyms().forEach(name -> demonyms.putIfAbsent(Fold.of(name), country.code()));
    }
    return Map.copyOf(demonyms);
  }
}
