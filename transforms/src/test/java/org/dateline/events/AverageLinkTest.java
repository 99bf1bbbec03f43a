package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  /** Two pairs, and a chain between them that single link would follow. */
  private static float[][] likeness() {
    return new float[][] {
      {0, .9f, .4f, 0, 0},
      {.9f, 0, .1f, 0, 0},
      {.4f, .1f, 0, .1f, .4f},
      {0, 0, .1f, 0, .8f},
      {0, 0, .4f, .8f, 0}
    };
  }

  @Test
  void joinsByTheMeanOfAllPairs() {
    assertEquals(List.of(List.of(0, 1), List.of(2), List.of(3, 4)), clusters(0.3));
    assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4)), clusters(0.25));
    assertEquals(
        List.of(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4)), clusters(0.95));
  }

  private static List<List<Integer>> clusters(double threshold) {
    return new AverageLink(likeness(), new int[] {1, 1, 1, 1, 1}).clusters(threshold);
  }
}
