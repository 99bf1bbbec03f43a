package org.dateline.outputs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares two runs. An event of the newer run is that event of the older one with which it shares
 * most articles; where two claim one, the one that shares more has it.
 */
final class Comparison {
  private static final WrittenRun.Event NO_EVENT = new WrittenRun.Event("", 0, 0);
  private static final WrittenRun.Figure NO_FIGURE = new WrittenRun.Figure("", "");

  private final WrittenRun older;
  private final WrittenRun newer;
  private final SortedMap<String, String> same = new TreeMap<>();

  Comparison(WrittenRun older, WrittenRun newer) {
    this.older = older;
    this.newer = newer;
    pair();
  }

  /** Returns every event of either run, those of the newer one first, by id. */
  List<EventChange> events() {
    List<EventChange> changes = new ArrayList<>();
    newer.events().forEach((id, event) -> changes.add(change(id, same.getOrDefault(id, ""))));
    for (String gone : older.events().keySet()) {
      if (!same.containsValue(gone)) {
        changes.add(change("", gone));
      }
    }
    changes.sort(Comparator.comparing(EventChange::event).thenComparing(EventChange::before));
    return changes;
  }

  /** Returns the figures that are new, gone or revised in events that both runs know. */
  List<FigureChange> figures() {
    List<FigureChange> changes = new ArrayList<>();
    same.forEach(
        (event, before) -> {
          Map<List<String>, WrittenRun.Figure> now = figures(newer, event);
          Map<List<String>, WrittenRun.Figure> then = figures(older, before);
          Set<List<String>> keys = new TreeSet<>(WrittenRun::compare);
          keys.addAll(now.keySet());
          keys.addAll(then.keySet());
          for (List<String> key : keys) {
            WrittenRun.Figure one = then.getOrDefault(key, NO_FIGURE);
            WrittenRun.Figure other = now.getOrDefault(key, NO_FIGURE);
            if (!one.best().equals(other.best())) {
              String change =
                  one.best().isEmpty() ? "new" : other.best().isEmpty() ? "gone" : "revised";
              changes.add(
                  new FigureChange(
                      event,
                      key,
                      change,
                      one.best(),
                      other.best(),
                      one.verdict(),
                      other.verdict()));
            }
          }
        });
    return changes;
  }

  private void pair() {
    SortedMap<String, SortedMap<String, Integer>> shared = new TreeMap<>();
    newer
        .eventOfArticle()
        .forEach(
            (article, event) -> {
              String before = older.eventOfArticle().get(article);
              if (before != null) {
                shared.computeIfAbsent(event, e -> new TreeMap<>()).merge(before, 1, Integer::sum);
              }
            });
    List<Map.Entry<Integer, List<String>>> pairs = new ArrayList<>();
    shared.forEach(
        (event, befores) ->
            befores.forEach(
                (before, count) -> pairs.add(Map.entry(count, List.of(event, before)))));
    pairs.sort(
        Map.Entry.<Integer, List<String>>comparingByKey()
            .reversed()
            .thenComparing(Map.Entry::getValue, WrittenRun::compare));
    Set<String> taken = new HashSet<>();
    for (Map.Entry<Integer, List<String>> pair : pairs) {
      String event = pair.getValue().get(0);
      String before = pair.getValue().get(1);
      if (!same.containsKey(event) && taken.add(before)) {
        same.put(event, before);
      }
    }
  }

  private EventChange change(String id, String before) {
    WrittenRun.Event now = newer.events().getOrDefault(id, NO_EVENT);
    WrittenRun.Event then = older.events().getOrDefault(before, NO_EVENT);
    String change =
        before.isEmpty()
            ? "new"
            : id.isEmpty() ? "gone" : direction(Long.compare(now.articles(), then.articles()));
    return new EventChange(
        id,
        before,
        change,
        now.title().isEmpty() ? then.title() : now.title(),
        then.articles(),
        now.articles(),
        then.outlets(),
        now.outlets());
  }

  private static String direction(int order) {
    return order == 0 ? "same" : order > 0 ? "grown" : "shrunk";
  }

  private static Map<List<String>, WrittenRun.Figure> figures(WrittenRun run, String event) {
    return run.figures().getOrDefault(event, new TreeMap<>(WrittenRun::compare));
  }
}
