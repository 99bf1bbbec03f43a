package org.dateline.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.EventId;
import org.dateline.model.Mention;
import org.dateline.model.Section;

/** Counts the entities of one event over its articles. */
final class EventEntities {
  private static final int MAX_SURFACES = 10;

  /** By articles, then mentions, most first; then by name. */
  static final Comparator<EventEntity> MOST_FIRST =
      Comparator.comparingInt((EventEntity entity) -> -entity.numArticles())
          .thenComparingInt(entity -> -entity.numMentions())
          .thenComparing(EventEntity::id);

  private final Map<String, Long> names = new TreeMap<>();
  private final Map<EntityKind, Long> kinds = new TreeMap<>();
  private final Map<String, Long> surfaces = new TreeMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private int mentions;
  private Section first = Section.BODY;

  private EventEntities() {}

  /** Returns the entities, most often told first. */
  static List<EventEntity> of(EventId event, Collection<CoveredArticle> coveredArticles) {
    SortedMap<String, EventEntities> byId = new TreeMap<>();
    for (CoveredArticle covered : coveredArticles) {
      for (Mention mention : covered.reading().mentions()) {
        byId.computeIfAbsent(mention.entityId(), id -> new EventEntities()).add(covered, mention);
      }
    }
    List<EventEntity> entities = new ArrayList<>();
    byId.forEach((id, counts) -> entities.add(counts.entity(event, id)));
    entities.sort(MOST_FIRST);
    return entities;
  }

  private void add(CoveredArticle covered, Mention mention) {
    names.merge(mention.entity(), 1L, Long::sum);
    kinds.merge(mention.kind(), 1L, Long::sum);
    surfaces.merge(mention.surface(), 1L, Long::sum);
    articles.add(covered.copy().article().value());
    if (!covered.reading().article().outlet().isEmpty()) {
      outlets.add(covered.reading().article().outlet());
    }
    mentions++;
    if (mention.place().section().compareTo(first) < 0) {
      first = mention.place().section();
    }
  }

  private EventEntity entity(EventId event, String id) {
    return new EventEntity(
        event,
        id,
        mostFirst(names).get(0),
        mostFirst(kinds).get(0),
        mentions,
        articles.size(),
        outlets.size(),
        first,
        mostFirst(surfaces).stream().limit(MAX_SURFACES).toList());
  }

  private static <K extends Comparable<K>> List<K> mostFirst(Map<K, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<K, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
