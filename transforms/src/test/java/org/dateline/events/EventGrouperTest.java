package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;
import org.junit.jupiter.api.Test;

class EventGrouperTest {
  private static final List<EventFeatures> BELFORD =
      features("Belford", "Anna Krone", "14", "2024-03-05");
  private static final List<EventFeatures> TORMOUTH =
      features("Tormouth", "Piet Oswald", "37", "2024-03-05");

  @Test
  void reportsOfOneEventAreOne() {
    List<EventLink> links = EventGrouper.group(component(BELFORD));
    assertEquals(1, events(links).size());
    assertEquals(6, links.size());
    assertTrue(
        links.stream().allMatch(link -> link.evidence().contains("Belford (6 of 6)")),
        links.get(0).evidence());
  }

  @Test
  void lookAlikesOfAnotherPlaceStayApart() {
    List<EventFeatures> both = new ArrayList<>(BELFORD);
    both.addAll(TORMOUTH);
    List<EventLink> links = EventGrouper.group(component(both));
    assertEquals(2, events(links).size());
    assertEquals(1, events(of(links, BELFORD)).size());
    assertEquals(1, events(of(links, TORMOUTH)).size());
    assertTrue(
        links.stream().allMatch(link -> link.nearestOtherEvent().isPresent()),
        "the other fire comes near");
  }

  @Test
  void eventIsNamedAfterItsEarliestReport() {
    List<EventLink> some = EventGrouper.group(component(BELFORD.subList(0, 4)));
    List<EventLink> all = EventGrouper.group(component(BELFORD));
    assertEquals(events(some), events(all));
  }

  @Test
  void orderChangesNothing() {
    List<EventFeatures> both = new ArrayList<>(BELFORD);
    both.addAll(TORMOUTH);
    Set<EventLink> ordered = Set.copyOf(EventGrouper.group(component(both)));
    Collections.shuffle(both, new Random(3));
    assertEquals(ordered, Set.copyOf(EventGrouper.group(component(both))));
  }

  private static List<EventFeatures> features(
      String place, String owner, String workers, String day) {
    List<EventFeatures> features = new ArrayList<>();
    for (Article article : SampleReports.fire(place, owner, workers, day)) {
      features.add(SampleReports.features(article, place, owner));
    }
    return features;
  }

  private static List<Neighbourhood> component(List<EventFeatures> reports) {
    return reports.stream()
        .map(report -> new Neighbourhood(reports.get(0).id(), report, List.of(), new int[0]))
        .toList();
  }

  private static List<EventLink> of(List<EventLink> links, List<EventFeatures> reports) {
    return links.stream()
        .filter(link -> reports.stream().anyMatch(report -> report.id().equals(link.article())))
        .toList();
  }

  private static Set<EventId> events(List<EventLink> links) {
    return links.stream().map(EventLink::event).collect(Collectors.toCollection(TreeSet::new));
  }
}
