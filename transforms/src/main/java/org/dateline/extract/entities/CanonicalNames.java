package org.dateline.extract.entities;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.EntityKind;

/**
 * One name for all variants of an entity within an article or an event. The order of the counts
 * that it is made from does not matter.
 */
public final class CanonicalNames {
  /** Best known first, so that variants join the name that most articles print. */
  static final Comparator<NameCount> BEST_FIRST =
      Comparator.comparingLong(NameCount::articles)
          .thenComparingLong(NameCount::mentions)
          .thenComparingInt(count -> count.name().length())
          .reversed()
          .thenComparing(NameCount::name);

  private final Map<EntityKind, Map<String, String>> canonical = new EnumMap<>(EntityKind.class);

  private CanonicalNames() {}

  /** Joins the variants among the names. */
  public static CanonicalNames of(Collection<NameCount> counts) {
    CanonicalNames names = new CanonicalNames();
    for (EntityKind kind : EntityKind.values()) {
      List<NameCount> sorted = summed(counts, kind);
      Map<String, String> aliases = aliases(counts, kind);
      names.canonical.put(
          kind,
          switch (kind) {
            case PERSON -> PersonVariants.join(sorted);
            case ORGANIZATION -> OrganizationVariants.join(sorted, aliases);
            case LOCATION -> SimpleVariants.join(sorted, PlaceName::canonical);
            case GROUP -> SimpleVariants.join(sorted, GroupName::canonical);
          });
    }
    return names;
  }

  /** Returns the canonical name, which is the name itself where it was not among the counts. */
  public String name(EntityKind kind, String name) {
    return canonical.get(kind).getOrDefault(name, name);
  }

  /** Returns the stable id of a canonical name, such as {@code person:joe-biden}. */
  public static String id(EntityKind kind, String canonicalName) {
    String folded = Fold.of(canonicalName);
    StringBuilder id = new StringBuilder(kind.label()).append(':');
    int bare = id.length();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        id.append(c);
      } else if (c != '\'' && c != '.' && id.length() > bare && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    int end = id.length();
    return id.substring(0, end > bare && id.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static List<NameCount> summed(Collection<NameCount> counts, EntityKind kind) {
    Map<String, NameCount> sums = new TreeMap<>();
    for (NameCount count : counts) {
      if (count.kind() == kind) {
        sums.merge(count.name(), alone(count), CanonicalNames::sum);
      }
    }
    return sums.values().stream().sorted(BEST_FIRST).toList();
  }

  private static NameCount alone(NameCount count) {
    return new NameCount(
        count.name(), count.name(), count.kind(), count.mentions(), count.articles());
  }

  private static NameCount sum(NameCount a, NameCount b) {
    return new NameCount(
        a.name(), a.name(), a.kind(), a.mentions() + b.mentions(), a.articles() + b.articles());
  }

  /** Returns for each alias the name that most articles take it for. */
  private static Map<String, String> aliases(Collection<NameCount> counts, EntityKind kind) {
    Map<String, String> aliases = new TreeMap<>();
    counts.stream()
        .filter(count -> count.kind() == kind && !count.alias().equals(count.name()))
        .sorted(BEST_FIRST)
        .forEach(count -> aliases.putIfAbsent(count.alias(), count.name()));
    return aliases;
  }
}
