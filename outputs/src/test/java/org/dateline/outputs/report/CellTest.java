package org.dateline.outputs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  private static final Report<List<String>> TWO =
      Report.<List<String>>of("two", "Two cells.")
          .text("first", "One.", row -> row.get(0))
          .text("second", "Another.", row -> row.get(1))
          .key("first")
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        " blanks ",
        "a,b",
        "say \"so\"",
        "\"",
        "two\nlines",
        "two\r\nlines",
        "\r",
        "\uFEFFmark",
        "\uD83D\uDEA2 astral",
        "\u202Eright to left",
        "semi;colon",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "=cmd|'/C calc'!A0",
        "=HYPERLINK(\"http://x.example\",\"y\")",
        "-2+3+cmd|' /C calc'!A0",
        "'",
        "''",
        "'=1",
        "''=1",
        "'quoted'",
        "\u2019tis",
        "\uFF1D1+1",
        "'\uFF0B1",
        "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}",
        "\"\"\",\"\"\n\"\""
      })
  void survivesWritingAndReading(String text) throws IOException {
    StringBuilder csv = new StringBuilder();
    TWO.writeHeader(csv);
    TWO.writeRow(List.of("key", text), csv);
    TWO.writeRow(List.of(text, "last"), csv);
    List<List<String>> rows = parse(csv.toString());
    assertEquals(3, rows.size());
    assertEquals(text, Formulas.undo(rows.get(1).get(1)));
    assertEquals(text, Formulas.undo(rows.get(2).get(0)));
    assertFalse(rows.get(1).get(1).matches("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n].*"));
  }

  @Test
  void neverMarksNumbers() {
    Report<BigDecimal> report =
        Report.<BigDecimal>of("one", "A number.").number("value", "", "It.", row -> row).build();
    assertEquals("-1000", report.columns().get(0).text(new BigDecimal("-1E3")));
  }

  @Test
  void replacesWhatReadersChokeOn() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", Cells.writable("a\u0000b\uD83Dc\uDEA2"));
    assertEquals("\uD83D\uDEA2", Cells.writable("\uD83D\uDEA2"));
  }

  @Test
  void joinsListsSoThatItemsStayApart() {
    assertEquals("a; b, c; d", Cells.text(List.of("a", "b; c", "d")));
    assertEquals("", Cells.text(List.of()));
    assertEquals("", Cells.text(Optional.empty()));
  }

  private static List<List<String>> parse(String csv) throws IOException {
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(csv)) {
      return rows.readAll();
    }
  }
}
