package org.dateline.extract.figures.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Passage;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityFinder;
import org.junit.jupiter.api.Test;

/**
 * The table of sentences: each row that gives no reason passes, each that gives one still fails.
 */
class MeaningTableTest {
  private static final int MOST_MISSES_IN_HUNDRED = 3;

  @Test
  void rowsSayWhatFiguresMean() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      if (row.miss().isEmpty()) {
        row.failures().forEach(failure -> wrong.add(failure + " in: " + row.text()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void explainedMissesAreFewAndStillMissed() {
    List<Row> rows = rows();
    List<Row> misses = rows.stream().filter(row -> !row.miss().isEmpty()).toList();
    assertTrue(rows.size() >= 350, "rows: " + rows.size());
    assertTrue(
        misses.size() * 100 <= rows.size() * MOST_MISSES_IN_HUNDRED, misses.size() + " misses");
    for (Row row : misses) {
      assertTrue(!row.failures().isEmpty(), "no longer missed: " + row.text());
    }
  }

  private static List<Row> rows() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                MeaningTableTest.class.getResourceAsStream("meanings.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0].replace('¶', '\n'), cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private record Row(String text, String surface, String expected, String miss) {
    Stream<String> expectations() {
      return Stream.of(expected.split(";"));
    }

    List<String> failures() {
      Passage passage = Passage.of(text);
      List<Quantity> quantities = QuantityFinder.find(passage);
      int at = text.indexOf(surface);
      int index = -1;
      for (int i = 0; i < quantities.size() && index < 0; i++) {
        Quantity quantity = quantities.get(i);
        index = quantity.start() < at + surface.length() && quantity.end() > at ? i : -1;
      }
      if (index < 0) {
        return List.of("no figure " + surface);
      }
      Setting setting = new Setting(Optional.empty(), 0, false, Set.of(), "en");
      Meaning meaning = MeaningFinder.find(passage, quantities, setting).get(index);
      return expectations()
          .filter(expectation -> !holds(expectation, meaning, quantities))
          .map(expectation -> surface + " " + expectation + " but " + meaning)
          .toList();
    }

    private boolean holds(String expectation, Meaning meaning, List<Quantity> quantities) {
      String[] pair = expectation.split("=", 2);
      String value = pair[1].equals("-") ? "" : pair[1];
      return switch (pair[0]) {
        case "object" -> meaning.object().equals(value);
        case "role" -> meaning.role().equals(value);
        case "bg" -> Boolean.toString(meaning.background()).equals(value);
        case "by" -> holdsSource(meaning.attributedTo(), value);
        case "place" -> meaning.figurePlace().equals(value);
        case "date" -> meaning.figureDate().equals(value);
        case "part" ->
            meaning
                .partOf()
                .map(whole -> !value.isEmpty() && quantities.get(whole).surface().contains(value))
                .orElse(value.isEmpty());
        default -> throw new IllegalArgumentException(expectation);
      };
    }

    private static boolean holdsSource(String source, String value) {
      return value.isEmpty()
          ? source.isEmpty()
          : source.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    }
  }
}
