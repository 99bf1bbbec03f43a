package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.ArticleId;

/**
 * Lets the earliest report stand for all that print its text: copies are as alike as can be and say
 * the same things, which would pass for an event of their own among reports that were written
 * independently.
 */
final class SameText {
  private static final Comparator<Neighbourhood> EARLIEST =
      Comparator.<Neighbourhood>comparingLong(member -> member.report().time())
          .thenComparing(member -> member.report().id());

  private final List<Neighbourhood> component;
  private final Map<ArticleId, Integer> places = new HashMap<>();
  private final Merges merges;
  private final Map<Integer, List<Neighbourhood>> families = new TreeMap<>();

  private SameText(List<Neighbourhood> component) {
    this.component = component;
    this.merges = new Merges(component.size());
    component.forEach(member -> places.put(member.report().id(), places.size()));
    for (int i = 0; i < component.size(); i++) {
      merge(i);
    }
    for (int i = 0; i < component.size(); i++) {
      families.computeIfAbsent(merges.root(i), any -> new ArrayList<>()).add(component.get(i));
    }
    families.values().forEach(family -> family.sort(EARLIEST));
  }

  /** Finds which reports of a component print one text. */
  static SameText in(List<Neighbourhood> component) {
    return new SameText(component);
  }

  private void merge(int place) {
    Neighbourhood member = component.get(place);
    for (int i = 0; i < member.likeness().length; i++) {
      Integer other = places.get(member.neighbours().get(i));
      if (other != null && member.likeness()[i] >= TermVector.UNIT) {
        merges.merge(merges.root(place), merges.root(other));
      }
    }
  }

  /** Returns the earliest report of each text, with the neighbours of all that print it. */
  List<Neighbourhood> firsts() {
    return families.values().stream().map(this::first).toList();
  }

  private Neighbourhood first(List<Neighbourhood> family) {
    Map<ArticleId, Integer> likeness = new TreeMap<>();
    for (Neighbourhood member : family) {
      for (int i = 0; i < member.likeness().length; i++) {
        Integer other = places.get(member.neighbours().get(i));
        if (other != null) {
          ArticleId first = families.get(merges.root(other)).get(0).report().id();
          likeness.merge(first, member.likeness()[i], Math::max);
        }
      }
    }
    Neighbourhood first = family.get(0);
    likeness.remove(first.report().id());
    return new Neighbourhood(
        first.component(),
        first.report(),
        new ArrayList<>(likeness.keySet()),
        likeness.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** Puts all that print the text of a report into its group. */
  List<List<EventFeatures>> withCopies(List<List<EventFeatures>> groups) {
    List<List<EventFeatures>> all = new ArrayList<>();
    for (List<EventFeatures> group : groups) {
      List<EventFeatures> full = new ArrayList<>();
      for (EventFeatures first : group) {
        families
            .get(merges.root(places.get(first.id())))
            .forEach(member -> full.add(member.report()));
      }
      all.add(full);
    }
    return all;
  }
}
