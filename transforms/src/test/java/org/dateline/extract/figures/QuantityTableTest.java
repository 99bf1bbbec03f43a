package org.dateline.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.extract.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of sentences for values, bounds and units: rows without a reason pass, rows that give
 * one are still missed.
 */
class QuantityTableTest {
  private static final int MOST_MISSES_IN_HUNDRED = 3;

  @ParameterizedTest
  @MethodSource("rows")
  void sentencesHoldTheirQuantities(Row row) {
    if (row.miss().isEmpty()) {
      assertEquals(row.expected(), row.found());
    } else {
      assertNotEquals(row.expected(), row.found(), "no longer missed");
    }
  }

  @Test
  void missesAreFew() {
    List<Row> rows = rows();
    long misses = rows.stream().filter(row -> !row.miss().isEmpty()).count();
    assertTrue(rows.size() >= 330, "rows: " + rows.size());
    assertTrue(misses * 100 <= (long) rows.size() * MOST_MISSES_IN_HUNDRED, misses + " misses");
  }

  static List<Row> rows() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                QuantityTableTest.class.getResourceAsStream("quantities.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[1], cells[2], cells[3], cells[4]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private record Row(String language, String sentence, String expected, String miss) {
    String found() {
      return QuantityFinder.find(Passage.of(sentence), language).stream()
          .map(QuantityTableTest::told)
          .collect(Collectors.joining("; "));
    }
  }

  private static String told(Quantity quantity) {
    String symbol = quantity.qualifier().symbol();
    String told = symbol.equals("=") ? "" : symbol + " ";
    if (!quantity.values().isEmpty()) {
      told +=
          quantity.values().stream()
              .map(BigDecimal::toPlainString)
              .collect(Collectors.joining(":"));
    } else if (quantity.isRange()) {
      told += plain(quantity.low().orElseThrow()) + ".." + plain(quantity.high().orElseThrow());
    } else {
      told += plain(quantity.value().orElseThrow());
    }
    told += quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    return quantity.kind() == QuantityKind.AGE ? told + " old" : told;
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
