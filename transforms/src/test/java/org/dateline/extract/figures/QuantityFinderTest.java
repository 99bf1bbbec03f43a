package org.dateline.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.extract.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {
  @ParameterizedTest
  @CsvSource({
    "'Exactly 80 died.', 80, 80, =",
    "'More than 80 died.', 80, , >",
    "'At least 80 died.', 80, , >=",
    "'Dozens died.', 12, , >=",
    "'Fewer than 80 died.', , 80, <",
    "'Up to 80 died.', , 80, <=",
    "'About 80 died.', , , ~",
    "'Prices rose by more than 6 percent.', 6, , up",
    "'Prices fell by up to 6 percent.', , 6, down",
    "'Prices fell 6 percent.', 6, 6, down",
    "'It takes 10-12 days.', 10, 12, ="
  })
  void boundsGiveAnInterval(String text, String low, String high, String symbol) {
    Quantity quantity = only(text);
    assertEquals(Optional.ofNullable(low).map(BigDecimal::new), quantity.low());
    assertEquals(Optional.ofNullable(high).map(BigDecimal::new), quantity.high());
    assertEquals(symbol, quantity.qualifier().symbol());
  }

  @ParameterizedTest
  @CsvSource({
    "'The storm killed at least 80 people.', at least 80, people",
    "'The loss was about $2.6 million last year.', about $2.6 million, last",
    "'Some 40 percent of homes burned.', Some 40 percent, of",
    "'It lies 9 miles north of here.', 9, north",
    "'A 19-year-old boy fled.', 19, boy",
    "'Between 30 and 40 guests came.', Between 30 and 40, guests"
  })
  void surfacesHoldBoundAndCurrencyButNoOtherUnit(String text, String surface, String next) {
    Passage passage = Passage.of(text);
    Quantity quantity = QuantityFinder.find(passage).get(0);
    assertEquals(surface, quantity.surface());
    assertEquals(surface, text.substring(quantity.start(), quantity.end()));
    assertEquals(next, passage.tokens().get(quantity.afterToken()).text());
  }

  @Test
  void sentencesAreNumbered() {
    List<Quantity> found = QuantityFinder.find(Passage.of("Two ships sank.\nThree were saved."));
    assertEquals(List.of(0, 1), found.stream().map(Quantity::sentence).toList());
  }

  @Test
  void scoresHaveValuesButNoInterval() {
    Quantity score = only("They won 3-1.");
    assertEquals(List.of(new BigDecimal(3), BigDecimal.ONE), score.values());
    assertEquals(Optional.of(new BigDecimal(3)), score.value());
    assertTrue(score.low().isEmpty() && score.high().isEmpty());
  }

  @Property(tries = 400)
  void anyTextGivesOrderedQuantitiesWithSoundIntervals(@ForAll("texts") String text) {
    for (String language : List.of("en", "de", "fr", "es", "xx")) {
      int last = 0;
      for (Quantity quantity : QuantityFinder.find(Passage.of(text), language)) {
        assertTrue(quantity.start() >= last, text);
        last = quantity.end();
        boolean crossed =
            quantity.low().isPresent()
                && quantity.high().isPresent()
                && quantity.low().get().compareTo(quantity.high().get()) > 0;
        assertFalse(crossed, text);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    String words =
        "one two three hundred thousand million and half a quarter dozen dozens of tens - / . , ("
            + " ) $ € US % per cent percent from to between or over more than about 5 12 1,200 2.5"
            + " 2019 1/2 ½ × 10 ^ k m bn C F ° years year old hours of age March 20th st s 's in :"
            + " 40s his No. Street foot 6 feet inches by rose fell up share zero 00 1.2.3 um zwei"
            + " Millionen et un vingt cent mil quatre – — 5- -5 -20th $5 £2m S8 x10 99999999999999";
    return Arbitraries.of(words.split(" "))
        .list()
        .ofMaxSize(14)
        .map(list -> String.join(" ", list));
  }

  private static Quantity only(String text) {
    List<Quantity> found = QuantityFinder.find(Passage.of(text));
    assertEquals(1, found.size(), text);
    return found.get(0);
  }
}
