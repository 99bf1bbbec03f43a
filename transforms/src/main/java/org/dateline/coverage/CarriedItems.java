package org.dateline.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.dateline.coverage.figures.FigureKey;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Reading;

/**
 * Looks for items in the words of the reports of one event. That an outlet leaves something out is
 * a charge: it must not rest on a name or a number that was read another way.
 */
final class CarriedItems {
  /** Most names of an entity that are looked for. */
  private static final int MAX_NAMES = 16;

  private static final int SHORTEST = 3;

  private final Map<String, SortedSet<String>> names = new HashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, List<CoveredArticle>> byOutlet = new HashMap<>();

  private CarriedItems() {}

  /** Reads how the reports name their entities. */
  static CarriedItems of(Collection<CoveredArticle> articles) {
    CarriedItems items = new CarriedItems();
    for (CoveredArticle covered : articles) {
      items
          .byOutlet
          .computeIfAbsent(covered.reading().article().outlet(), any -> new ArrayList<>())
          .add(covered);
      covered.reading().mentions().forEach(items::add);
    }
    return items;
  }

  /** Returns whether a report of the outlet holds a name by which any report calls the entity. */
  boolean names(String outlet, String entityId) {
    SortedSet<String> wanted = names.getOrDefault(entityId, new TreeSet<>());
    return texts(outlet).stream()
        .anyMatch(text -> wanted.stream().limit(MAX_NAMES).anyMatch(name -> holds(text, name)));
  }

  /**
   * Returns whether a report of the outlet tells the quantity, whatever the words for its object.
   */
  boolean tells(String outlet, FigureKey key) {
    return byOutlet.getOrDefault(outlet, List.of()).stream()
        .flatMap(covered -> covered.reading().figures().stream())
        .anyMatch(figure -> isOf(figure, key));
  }

  private static boolean isOf(Figure figure, FigureKey key) {
    boolean people = key.object().equals(FigureKey.PEOPLE) && key.isSpecific();
    boolean sameObject =
        !key.object().isEmpty()
            && figure.unit().equals(key.unit())
            && figure.object().toLowerCase(Locale.ROOT).contains(key.object());
    return sameObject || people && figure.role().equals(key.role());
  }

  private void add(Mention mention) {
    SortedSet<String> own = names.computeIfAbsent(mention.entityId(), any -> new TreeSet<>());
    own.add(mention.surface().toLowerCase(Locale.ROOT));
    String name = mention.entity();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean family = mention.kind() == EntityKind.PERSON && last.length() >= SHORTEST;
    if (family && Character.isUpperCase(last.charAt(0))) {
      own.add(last.toLowerCase(Locale.ROOT));
    }
  }

  private List<String> texts(String outlet) {
    return texts.computeIfAbsent(
        outlet,
        any ->
            byOutlet.getOrDefault(outlet, List.of()).stream()
                .map(covered -> text(covered.reading()))
                .toList());
  }

  /** Returns what is left of a report's words: title, names, quotes, sentences of figures. */
  private static String text(Reading reading) {
    StringJoiner text = new StringJoiner("\n");
    text.add(reading.article().title());
    reading.mentions().forEach(mention -> text.add(mention.surface()).add(mention.entity()));
    reading.quotes().forEach(quote -> text.add(quote.content()));
    reading.figures().stream().map(Figure::sentence).distinct().forEach(text::add);
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns whether the name stands in the text, with no letter or digit beside it. */
  private static boolean holds(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
