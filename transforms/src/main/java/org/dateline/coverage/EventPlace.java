package org.dateline.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Section;
import org.dateline.text.ResourceLines;

/**
 * Votes where an event happened. Every independent report gives each place that it names some
 * points: most for one in the title, fewer for one in the lead, one for the rest and for the town
 * of its dateline, which tells where the reporter was. Places in another country than most of the
 * reports' places do not stand; a town stands before its region unless the region has twice its
 * points. A sea is in no country, and a continent is no place of an event. A place or country to
 * which few reports come, less than a quarter, is none of the event's.
 */
final class EventPlace {
  private static final int TITLE = 3;
  private static final int LEAD = 2;
  private static final int ELSEWHERE = 1;

  /** A place of no known country may be no place at all, unless it is told so often. */
  private static final long SURE = 4;

  /** One report in so many must name the place. */
  private static final int REPORTS_PER_POINT = 4;

  private static final Set<String> WIDE_AREAS =
      Set.copyOf(ResourceLines.of(EventPlace.class, "wide-areas.txt"));

  private static final Set<String> WATERS = Set.of("gulf", "sea", "ocean", "strait", "channel");

  private final SortedMap<String, Long> points = new TreeMap<>();
  private final Set<String> regionNames = new HashSet<>();
  private final SortedMap<String, Long> countries = new TreeMap<>();
  private final Map<String, Long> reportsOfCountry = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Long>> countriesOf = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Long>> spellings = new TreeMap<>();
  private final Set<String> otherNames = new HashSet<>();

  private final int reports;

  private EventPlace(int reports) {
    this.reports = reports;
  }

  /** Returns town or region and country, such as {@code Lyon, France}; nothing if none is told. */
  static Optional<String> of(List<CoveredArticle> articles) {
    List<CoveredArticle> reports = Independence.firstOfFamilies(articles);
    EventPlace place = new EventPlace(reports.size());
    reports.forEach(place::noteOtherNames);
    reports.forEach(place::vote);
    return place.winner();
  }

  /** What names an outlet, a person or an organization, or begins its name, is no sure place. */
  private void noteOtherNames(CoveredArticle report) {
    noteOtherName(report.reading().article().outletName());
    for (Mention mention : report.reading().mentions()) {
      if (mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANIZATION) {
        noteOtherName(mention.surface());
      }
    }
  }

  private void noteOtherName(String name) {
    String key = key(name);
    otherNames.add(key);
    for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
      otherNames.add(key.substring(0, blank));
    }
  }

  private void vote(CoveredArticle report) {
    SortedMap<String, Long> inArticle = new TreeMap<>();
    Set<String> named = new HashSet<>();
    for (Mention mention : report.reading().mentions()) {
      if (mention.kind() == EntityKind.LOCATION) {
        String key = key(mention.surface());
        boolean known = mention.country().length() == 2;
        if (known) {
          countries.merge(mention.country(), 1L, Long::sum);
          if (named.add(mention.country())) {
            reportsOfCountry.merge(mention.country(), 1L, Long::sum);
          }
          countriesOf
              .computeIfAbsent(key, any -> new TreeMap<>())
              .merge(mention.country(), 1L, Long::sum);
        }
        if (known ? !isCountry(mention) : !otherNames.contains(key)) {
          spellings
              .computeIfAbsent(key, any -> new TreeMap<>())
              .merge(mention.surface(), 1L, Long::sum);
          inArticle.merge(key, points(mention), Math::max);
          if (known && mention.entity().equalsIgnoreCase(mention.region())) {
            regionNames.add(key);
          }
        }
      }
    }
    inArticle.forEach((key, own) -> points.merge(key, own, Long::sum));
  }

  private static long points(Mention mention) {
    boolean dateline =
        mention.place().section() == Section.LEAD
            && mention.place().start() == 0
            && isCapitals(mention.surface());
    return dateline
        ? ELSEWHERE
        : switch (mention.place().section()) {
          case TITLE -> TITLE;
          case LEAD -> LEAD;
          case BODY -> ELSEWHERE;
        };
  }

  private Optional<String> winner() {
    countries.keySet().removeIf(country -> isRare(reportsOfCountry.get(country)));
    Optional<String> main = most(countries);
    SortedMap<String, Long> towns = new TreeMap<>();
    SortedMap<String, Long> regions = new TreeMap<>();
    points.forEach(
        (key, own) -> {
          SortedMap<String, Long> places = countriesOf.getOrDefault(key, new TreeMap<>());
          boolean stands =
              places.isEmpty()
                  ? own >= SURE && !WIDE_AREAS.contains(key)
                  : places.containsKey(main.orElse(""));
          if (stands && !isRare(own)) {
            (regionNames.contains(key) ? regions : towns).put(key, own);
          }
        });
    Optional<String> town = most(towns);
    Optional<String> region = most(regions);
    boolean small =
        town.isPresent()
            && region.isPresent()
            && regions.get(region.get()) >= 2 * towns.get(town.get());
    Optional<String> place = town.isEmpty() || small ? region : town;
    return place
        .map(key -> isWater(key) ? spelling(key) : spelling(key) + inCountry(main))
        .or(() -> main.map(EventPlace::name));
  }

  private boolean isRare(long points) {
    return isRare(points, reports);
  }

  /** Returns whether a place has too few points, or articles that name it, for so many reports. */
  static boolean isRare(long points, int reports) {
    return points * REPORTS_PER_POINT < reports;
  }

  /** Returns whether it is a sea, of which no country is known. */
  private boolean isWater(String key) {
    return !countriesOf.containsKey(key)
        && WATERS.stream().anyMatch(List.of(key.split(" "))::contains);
  }

  private static String inCountry(Optional<String> code) {
    return code.map(known -> ", " + name(known)).orElse("");
  }

  /** Returns the usual spelling that is not all in capitals, if there is one. */
  private String spelling(String key) {
    SortedMap<String, Long> mixed = new TreeMap<>(spellings.get(key));
    mixed.keySet().removeIf(EventPlace::isCapitals);
    return most(mixed).orElseGet(() -> capitalised(key));
  }

  private static String capitalised(String key) {
    StringBuilder name = new StringBuilder(key.length());
    boolean begins = true;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      name.append(begins ? Character.toUpperCase(c) : c);
      begins = !Character.isLetter(c);
    }
    return name.toString();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A country has its own name, and may have the coordinates of its capital. */
  private static boolean isCountry(Mention mention) {
    return mention.latitude().isEmpty()
        || mention.entity().equalsIgnoreCase(name(mention.country()));
  }

  private static String name(String country) {
    return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
  }

  private static Optional<String> most(SortedMap<String, Long> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
