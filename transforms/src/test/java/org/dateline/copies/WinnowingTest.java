package org.dateline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WinnowingTest {
  @Test
  void everyCommonWindowGivesACommonFingerprint() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int[] one = random.ints(100).toArray();
      int[] other = random.ints(100).toArray();
      int from = random.nextInt(100 - Winnowing.WINDOW);
      int to = random.nextInt(100 - Winnowing.WINDOW);
      System.arraycopy(one, from, other, to, Winnowing.WINDOW);
      int[] fingerprints = Winnowing.fingerprints(other);
      assertTrue(
          Arrays.stream(Winnowing.fingerprints(one))
              .anyMatch(value -> Arrays.binarySearch(fingerprints, value) >= 0));
    }
  }

  @Test
  void keepsAFewAndNeverNone() {
    assertEquals(0, Winnowing.fingerprints(new int[0]).length);
    assertEquals(1, Winnowing.fingerprints(new int[] {7}).length);
    int kept = Winnowing.fingerprints(new Random(5).ints(10_000).toArray()).length;
    assertTrue(kept > 1_000 && kept < 1_400, kept + " of 10,000");
  }
}
