package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.dateline.model.EventId;
import org.dateline.model.Hex;
import org.junit.jupiter.api.Test;

class EventNamesTest {
  private static final EventId YESTERDAY = new EventId(Hex.digest("yesterday"));
  private static final EventId BEFORE = new EventId(Hex.digest("the day before"));

  /** Six reports of one day, in order of time. */
  private static final List<EventFeatures> REPORTS =
      SampleReports.fire("Belford", "Anna Krone", "11", "2024-03-12").stream()
          .map(article -> SampleReports.features(article, "Belford", "Anna Krone"))
          .toList();

  private static EventFeatures fresh(int report) {
    return REPORTS.get(report);
  }

  private static EventFeatures known(int report, EventId event) {
    return REPORTS.get(report).knownAs(event);
  }

  private static EventId after(int report) {
    return new EventId(Hex.digest("event", REPORTS.get(report).id().value()));
  }

  @Test
  void namesANewEventAfterItsEarliestReport() {
    assertEquals(List.of(after(1)), EventNames.of(List.of(List.of(fresh(3), fresh(1), fresh(2)))));
  }

  @Test
  void followUpsTakeTheKnownName() {
    assertEquals(
        List.of(YESTERDAY), EventNames.of(List.of(List.of(known(4, YESTERDAY), fresh(1)))));
  }

  @Test
  void theNameWithMostReportsWinsWhereEventsJoin() {
    assertEquals(
        List.of(YESTERDAY),
        EventNames.of(
            List.of(
                List.of(known(0, BEFORE), known(1, YESTERDAY), known(2, YESTERDAY), fresh(3)))));
  }

  @Test
  void theNameStaysWithMostOfItsReportsWhereAnEventParts() {
    List<EventFeatures> small = List.of(known(0, YESTERDAY), fresh(4), fresh(3));
    List<EventFeatures> large = List.of(known(1, YESTERDAY), known(2, YESTERDAY));
    assertEquals(List.of(after(3), YESTERDAY), EventNames.of(List.of(small, large)));
  }

  @Test
  void aGroupThatLosesOneNameTakesTheOther() {
    List<EventFeatures> both = List.of(known(0, YESTERDAY), known(3, BEFORE));
    List<EventFeatures> large = List.of(known(1, YESTERDAY), known(2, YESTERDAY));
    assertEquals(List.of(BEFORE, YESTERDAY), EventNames.of(List.of(both, large)));
  }

  @Test
  void neverNamesANewEventAsAKnownOne() {
    // The earlier run named its event after report 0, which now is in the smaller part.
    EventId first = after(0);
    List<EventId> names =
        EventNames.of(
            List.of(List.of(known(0, first), fresh(5)), List.of(known(1, first), known(2, first))));
    assertEquals(first, names.get(1));
    assertNotEquals(first, names.get(0));
    assertEquals(after(5), names.get(0));
  }
}
