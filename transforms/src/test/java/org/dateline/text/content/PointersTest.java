package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It closed. (RELATED: Ferries Touch In Fog) It opened. | It closed. It opened.",
        "It closed. (READ MORE: Fog Again) | It closed.",
        "(SEE ALSO: Fog) | ''",
        "It closed (Related: the fog) late. | It closed (Related: the fog) late.",
        "The rule (NATO: Article 5) holds. | The rule (NATO: Article 5) holds.",
        "It closed (: so it did) late. | It closed (: so it did) late.",
        "It closed (RELATED: no end | It closed (RELATED: no end"
      })
  void cutsPointersInBrackets(String text, String kept) {
    assertEquals(kept, Pointers.cut(text));
  }

  @Test
  void readsALineOfBracketsInLinearTime() {
    String line = "(RELATED: ".repeat(100_000);
    assertEquals(line.strip(), Pointers.cut(line));
  }
}
