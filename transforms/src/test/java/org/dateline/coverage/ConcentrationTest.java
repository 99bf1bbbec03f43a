package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {
  @ParameterizedTest
  @CsvSource({
    // One outlet has all: 1, 1, 0.
    "5, 1.0000, 1.0000, 0.0000",
    // Shares 1/2, 1/4, 1/4: 4/16 + 1/16 + 1/16 = 6/16; 16/6; ln 2 / 2 + ln 4 / 2 = 1.5 ln 2.
    "2 1 1, 0.3750, 2.6667, 1.0397",
    // Four equal shares: 4/16; 4; ln 4.
    "1 1 1 1, 0.2500, 4.0000, 1.3863",
    // Shares 3/4, 1/4: 10/16; 16/10; 0.75 ln (4/3) + 0.25 ln 4 = 0.2158 + 0.3466.
    "3 1, 0.6250, 1.6000, 0.5623"
  })
  void followsItsDefinition(String counts, String hhi, String effective, String entropy) {
    List<Long> articles = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
    Concentration concentration = Concentration.of(articles);
    assertEquals(hhi, concentration.hhi().toString());
    assertEquals(effective, concentration.effectiveOutlets().toString());
    assertEquals(entropy, concentration.entropy().toString());
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "1 9, 5", "1 2 9, 2", "1 2 4 9, 3", "-5 -2, -4", "7 7 7 1, 7"})
  void takesTheMiddle(String values, long median) {
    List<Long> numbers = Arrays.stream(values.split(" ")).map(Long::valueOf).toList();
    assertEquals(median, Median.of(numbers).orElseThrow());
  }
}
