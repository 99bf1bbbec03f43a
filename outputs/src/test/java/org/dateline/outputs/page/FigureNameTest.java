package org.dateline.outputs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.coverage.figures.FigureKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureNameTest {
  @ParameterizedTest
  @CsvSource({
    "killed, person, people, killed: people",
    "vote, percent, vote, vote (percent)",
    "price, USD, share, price: share (USD)",
    "price, USD, '', price (USD)",
    "'', '', house, house",
    "'', km, '', (km)"
  })
  void saysWhatIsCounted(String role, String unit, String object, String name) {
    assertEquals(name, FigureName.of(new FigureKey(role, unit, object)));
  }
}
