package org.dateline.inputs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenSharesTest {
  @Test
  void givesToTheShareThatHasLeast() {
    EvenShares shares = new EvenShares(3, 0);
    int[] dealt =
        IntStream.of(90_000, 20_000, 50_000, 20_000, 1_000, 40_000).map(shares::next).toArray();
    assertArrayEquals(new int[] {0, 1, 2, 1, 1, 1}, dealt);
  }

  @Test
  void goesRoundWithThingsOfNoSize() {
    EvenShares shares = new EvenShares(3, 2);
    int[] dealt = IntStream.range(0, 6).map(i -> shares.next(0)).toArray();
    assertArrayEquals(new int[] {2, 0, 1, 2, 0, 1}, dealt);
  }

  @Test
  void dealsAllToTheOnlyShare() {
    EvenShares shares = new EvenShares(1, 0);
    assertEquals(0, shares.next(5));
    assertEquals(0, shares.next(5));
  }
}
