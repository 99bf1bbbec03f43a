package org.dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayRangeTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 15);
  private static final DayRange TUESDAY = DayRange.of(MONDAY.plusDays(1));
  private static final DayRange FRIDAY = DayRange.of(MONDAY.plusDays(4));
  private static final DayRange NEXT_MONDAY = DayRange.of(MONDAY.plusDays(7));
  private static final DayRange WEEK = new DayRange(MONDAY, MONDAY.plusDays(6));
  private static final DayRange MONTH =
      new DayRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));

  private static List<DayRange> ranked(DayRange... told) {
    Map<DayRange, Long> votes = new LinkedHashMap<>();
    for (DayRange days : told) {
      votes.merge(days, 1L, Long::sum);
    }
    return DayRange.ranked(votes);
  }

  @Test
  void mostVotesComeFirst() {
    assertEquals(List.of(FRIDAY, TUESDAY), ranked(TUESDAY, FRIDAY, FRIDAY));
  }

  @Test
  void ofEvenVotesTheShorterRangeThenWhatWasAddedFirst() {
    assertEquals(List.of(FRIDAY, TUESDAY), ranked(FRIDAY, TUESDAY));
    assertEquals(List.of(NEXT_MONDAY, WEEK), ranked(WEEK, NEXT_MONDAY));
  }

  @Test
  void aRangeSpeaksForWhatLiesInIt() {
    assertEquals(
        List.of(TUESDAY, NEXT_MONDAY, WEEK), ranked(NEXT_MONDAY, NEXT_MONDAY, TUESDAY, WEEK, WEEK));
    assertEquals(List.of(TUESDAY, WEEK, MONTH), ranked(MONTH, WEEK, TUESDAY));
  }

  @Test
  void ofNothingNothingIsRanked() {
    assertEquals(List.of(), ranked());
  }

  @Test
  void aRangeDoesNotRunBackwards() {
    assertThrows(IllegalArgumentException.class, () -> new DayRange(MONDAY, MONDAY.minusDays(1)));
  }
}
