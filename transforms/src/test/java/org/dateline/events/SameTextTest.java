package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.copies.SampleTexts;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.EventLink;
import org.junit.jupiter.api.Test;

class SameTextTest {
  private static final List<Article> ARTICLES =
      SampleReports.fire("Belford", "Anna Krone", "14", "2024-03-05");
  private static final List<EventFeatures> REPORTS =
      ARTICLES.stream()
          .map(article -> SampleReports.features(article, "Belford", "Anna Krone"))
          .toList();

  @Test
  void earliestStandsForAllOfOneText() {
    // The last copies the middle one, which copies the first; another is only alike.
    SameText texts =
        SameText.in(
            List.of(
                tied(2, 1, TermVector.UNIT),
                tied(0, 3, 9_000),
                tied(1, 0, TermVector.UNIT),
                tied(3, 0, 9_000)));
    assertEquals(Set.of(REPORTS.get(0), REPORTS.get(3)), Set.copyOf(reports(texts.firsts())));
    Neighbourhood first = texts.firsts().stream().filter(is(0)).findFirst().orElseThrow();
    assertEquals(List.of(REPORTS.get(3).id()), first.neighbours());
    List<List<EventFeatures>> all = texts.withCopies(List.of(reports(texts.firsts())));
    assertEquals(Set.copyOf(REPORTS.subList(0, 4)), Set.copyOf(all.get(0)));
    assertEquals(4, all.get(0).size());
  }

  @Test
  void copiesOfOneFollowUpAreNoEventOfTheirOwn() {
    List<Neighbourhood> component = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      component.add(tied(i, i, 0));
    }
    // A follow-up with new names and numbers, and four outlets that print it.
    List<EventFeatures> copies = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Article article =
          SampleTexts.article(
              "copy" + i + ".example",
              "2024-03-06T1" + i + ":00:00Z",
              "Belford warehouse fire: Lotte Brandt charged",
              "Prosecutors charged Lotte Brandt, 52, with arson after the Belford warehouse fire"
                  + " that Anna Krone and 14 workers escaped. Bail was set at 90,000 crowns.");
      copies.add(SampleReports.features(article, "Belford", "Lotte Brandt"));
      component.add(
          new Neighbourhood(
              REPORTS.get(0).id(),
              copies.get(i),
              List.of(copies.get(0).id()),
              new int[] {i == 0 ? 0 : TermVector.UNIT}));
    }
    Set<String> events =
        EventGrouper.group(component).stream()
            .map(EventLink::event)
            .map(Object::toString)
            .collect(Collectors.toSet());
    assertEquals(1, events.size());
  }

  @Test
  void alikeIsNeverSame() {
    assertTrue(
        Tie.of(id(0), id(1), Likeness.of(REPORTS.get(0), REPORTS.get(0))).likeness()
            < TermVector.UNIT);
    assertEquals(TermVector.UNIT, Tie.of(id(0), id(1), Likeness.SAME_TEXT).likeness());
  }

  private static ArticleId id(int report) {
    return REPORTS.get(report).id();
  }

  private static Neighbourhood tied(int report, int other, int likeness) {
    return new Neighbourhood(id(0), REPORTS.get(report), List.of(id(other)), new int[] {likeness});
  }

  private static Predicate<Neighbourhood> is(int report) {
    return member -> member.report().equals(REPORTS.get(report));
  }

  private static List<EventFeatures> reports(List<Neighbourhood> members) {
    return members.stream().map(Neighbourhood::report).toList();
  }
}
