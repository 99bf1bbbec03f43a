package org.dateline.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.coverage.figures.FigureKey;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.Quote;

/** Finds what outlets leave out that most independent reports of the event carry. */
final class Omissions {
  /** Items most carried, per event. */
  private static final int MAX_ITEMS = 20;

  /** Rows per event. */
  private static final int MAX_ROWS = 500;

  private Omissions() {}

  /**
   * Returns the omissions by outlet, kind and item; of the twenty items that most reports carry,
   * and at most 500 an event. An outlet whose words name the entity, or that counts the people or
   * the object in another role, leaves nothing out.
   *
   * @param articles articles of one event, in order of time, with the ids of their utterances
   */
  static List<Omission> of(
      EventId event, List<CoveredArticle> articles, CoverageSettings settings) {
    int reports = Independence.reports(articles);
    if (reports < settings.omissionReports()) {
      return List.of();
    }
    SortedMap<Item, Carriers> items = new TreeMap<>();
    SortedSet<String> outlets = new TreeSet<>();
    for (CoveredArticle covered : articles) {
      outlets.add(covered.reading().article().outlet());
      for (Item item : items(covered)) {
        items.computeIfAbsent(item, i -> new Carriers()).add(covered);
      }
    }
    outlets.remove("");
    List<Item> expected =
        items.keySet().stream()
            .filter(
                item ->
                    Ratios.of(items.get(item).families.size(), reports)
                            .compareTo(settings.omissionShare())
                        >= 0)
            .sorted(Comparator.comparingInt((Item item) -> -items.get(item).families.size()))
            .limit(MAX_ITEMS)
            .sorted()
            .toList();
    CarriedItems carried = CarriedItems.of(articles);
    List<Omission> omissions = new ArrayList<>();
    for (String outlet : outlets) {
      for (Item item : expected) {
        Carriers carriers = items.get(item);
        if (!carriers.outlets.contains(outlet)
            && omissions.size() < MAX_ROWS
            && !isCarried(item, outlet, carried)) {
          omissions.add(
              new Omission(
                  event,
                  outlet,
                  item.kind,
                  item.name,
                  carriers.outlets.size(),
                  Ratios.of(carriers.families.size(), reports)));
        }
      }
    }
    return omissions;
  }

  private static boolean isCarried(Item item, String outlet, CarriedItems carried) {
    return switch (item.kind) {
      case ENTITY -> carried.names(outlet, item.name);
      case FIGURE -> carried.tells(outlet, item.figure.orElseThrow());
      case QUOTE -> false;
    };
  }

  private static Set<Item> items(CoveredArticle covered) {
    Set<Item> items = new HashSet<>();
    covered
        .reading()
        .mentions()
        .forEach(mention -> items.add(Item.of(Omission.ItemKind.ENTITY, mention.entityId())));
    covered.reading().quotes().stream()
        .filter(Quote::isStatement)
        .forEach(quote -> items.add(Item.of(Omission.ItemKind.QUOTE, quote.id())));
    FigureKey.of(covered.reading().figures()).stream()
        .flatMap(Optional::stream)
        .forEach(key -> items.add(Item.of(key)));
    return items;
  }

  private record Item(Omission.ItemKind kind, String name, Optional<FigureKey> figure)
      implements Comparable<Item> {
    static Item of(Omission.ItemKind kind, String name) {
      return new Item(kind, name, Optional.empty());
    }

    static Item of(FigureKey key) {
      return new Item(Omission.ItemKind.FIGURE, key.text(), Optional.of(key));
    }

    @Override
    public int compareTo(Item other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : name.compareTo(other.name);
    }
  }

  private static final class Carriers {
    final Set<String> families = new HashSet<>();
    final Set<String> outlets = new HashSet<>();

    void add(CoveredArticle covered) {
      families.add(covered.copy().family().value());
      if (!covered.reading().article().outlet().isEmpty()) {
        outlets.add(covered.reading().article().outlet());
      }
    }
  }
}
