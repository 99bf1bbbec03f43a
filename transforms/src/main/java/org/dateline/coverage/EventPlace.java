package org.dateline.coverage;

import java.util.ArrayList;
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

/**
 * Votes where an event happened: the town that most independent reports name in title or lead, in
 * that of its possible countries that the reports mention most.
 */
final class EventPlace {
  private EventPlace() {}

  /** Returns town and country, such as {@code Lyon, France}; nothing where no town is named. */
  static Optional<String> of(List<CoveredArticle> articles) {
    SortedMap<String, Long> towns = new TreeMap<>();
    SortedMap<String, Long> countries = new TreeMap<>();
    List<Mention> resolved = new ArrayList<>();
    for (CoveredArticle covered : Independence.firstOfFamilies(articles)) {
      Set<String> inArticle = new HashSet<>();
      for (Mention mention : covered.reading().mentions()) {
        if (mention.kind() == EntityKind.LOCATION && mention.country().length() == 2) {
          if (isCountry(mention)) {
            countries.merge(mention.country(), 1L, Long::sum);
          } else {
            resolved.add(mention);
            if (mention.place().section() != Section.BODY && inArticle.add(mention.surface())) {
              towns.merge(mention.surface(), 1L, Long::sum);
            }
          }
        }
      }
    }
    return most(towns).map(town -> town + ", " + country(town, resolved, countries));
  }

  private static String country(
      String town, List<Mention> resolved, SortedMap<String, Long> countries) {
    SortedMap<String, Long> candidates = new TreeMap<>();
    for (Mention mention : resolved) {
      if (mention.surface().equals(town)) {
        candidates.put(mention.country(), countries.getOrDefault(mention.country(), 0L) + 1);
      }
    }
    String code = most(candidates).orElseThrow();
    return name(code);
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
