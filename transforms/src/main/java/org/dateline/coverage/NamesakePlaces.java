package org.dateline.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;

/**
 * Decides which of several places of one name an event means: the one that most of its articles
 * take it for, then the one in the country that they name most. An article that itself tells both
 * apart keeps them.
 */
final class NamesakePlaces {
  private final Map<String, Map<Spot, Long>> byName = new HashMap<>();
  private final Map<String, Spot> chosen = new HashMap<>();

  private NamesakePlaces() {}

  /** Lets the articles of one event vote. */
  static NamesakePlaces of(List<CoveredArticle> articles) {
    NamesakePlaces places = new NamesakePlaces();
    Map<String, Long> countries = new HashMap<>();
    for (CoveredArticle article : articles) {
      Set<Spot> seen = new HashSet<>();
      for (Mention mention : article.reading().mentions()) {
        if (isPlace(mention)) {
          countries.merge(mention.country(), 1L, Long::sum);
          Spot spot = Spot.of(mention);
          places
              .byName
              .computeIfAbsent(name(mention), any -> new TreeMap<>())
              .merge(spot, seen.add(spot) ? 1L : 0L, Long::sum);
        }
      }
    }
    Comparator<Map.Entry<Spot, Long>> order =
        Map.Entry.<Spot, Long>comparingByValue()
            .thenComparing(spot -> countries.get(spot.getKey().country()));
    places.byName.forEach(
        (name, spots) ->
            spots.entrySet().stream()
                .max(order)
                .ifPresent(most -> places.chosen.put(name, most.getKey())));
    return places;
  }

  /** Returns the mentions of one article, of the places that the event means. */
  List<Mention> settle(List<Mention> mentions) {
    Map<String, Set<Spot>> own = new HashMap<>();
    for (Mention mention : mentions) {
      if (isPlace(mention)) {
        own.computeIfAbsent(name(mention), any -> new HashSet<>()).add(Spot.of(mention));
      }
    }
    return mentions.stream()
        .map(
            mention ->
                isPlace(mention) && own.get(name(mention)).size() == 1
                    ? chosen.get(name(mention)).as(mention)
                    : mention)
        .toList();
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == EntityKind.LOCATION && !mention.country().isEmpty();
  }

  private static String name(Mention mention) {
    return mention.surface().toLowerCase(Locale.ROOT);
  }

  /** One place as a mention tells it. */
  private record Spot(
      String country,
      String region,
      String latitude,
      String longitude,
      String entity,
      boolean ambiguous)
      implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
        Comparator.comparing(Spot::country)
            .thenComparing(Spot::region)
            .thenComparing(Spot::latitude)
            .thenComparing(Spot::longitude)
            .thenComparing(Spot::entity)
            .thenComparing(Spot::ambiguous);

    static Spot of(Mention mention) {
      return new Spot(
          mention.country(),
          mention.region(),
          mention.latitude(),
          mention.longitude(),
          mention.entity(),
          mention.ambiguous());
    }

    Mention as(Mention mention) {
      return new Mention(
          mention.place(),
          mention.kind(),
          mention.surface(),
          entity,
          mention.entityId(),
          country,
          region,
          latitude,
          longitude,
          ambiguous);
    }

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }
}
