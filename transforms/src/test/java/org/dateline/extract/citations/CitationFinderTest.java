package org.dateline.extract.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Articles;
import org.dateline.model.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitationFinderTest {
  private static List<Citation> cite(OutletNames names, String outlet, String text) {
    return new CitationFinder(names)
        .find(AnnotatedArticle.of(Articles.article(outlet, "A title", text)));
  }

  static Stream<List<String>> table() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CitationFinderTest.class.getResourceAsStream("citations.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of((line + "\t").split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void findsWhoIsCited(List<String> cells) {
    String found =
        cite(OutletNames.known(), "paper.example", cells.get(0)).stream()
            .map(Citation::citedOutlet)
            .collect(Collectors.joining("|"));
    assertEquals(cells.get(1), found);
  }

  @Test
  void anOutletDoesNotCiteItself() {
    String text = "The mayor told CNN that the bridge would stay closed.";
    assertEquals(1, cite(OutletNames.known(), "paper.example", text).size());
    assertEquals(List.of(), cite(OutletNames.known(), "cnn.com", text));
  }

  @Test
  void knowsTheOutletsOfTheCorpusByTheirDomains() {
    OutletNames names =
        OutletNames.with(new TreeMap<>(Map.of("The Harbour Courier", "harbour-courier.example")));
    List<Citation> citations =
        cite(names, "paper.example", "The ship sank at dawn, the Harbour Courier reported.");
    assertEquals("harbour-courier.example", citations.get(0).citedOutlet());
    assertEquals("Harbour Courier reported", citations.get(0).phrase());
  }

  @ParameterizedTest
  @CsvSource({
    "a.example, A, b.example, B, 2",
    "a.example, A, a.example, A, 1",
    "b.example, A, a.example, A, 1",
  })
  void directoriesAddUpInAnyOrder(
      String outlet, String name, String otherOutlet, String otherName, int size) {
    OutletDirectory one = new OutletDirectory(new TreeMap<>(Map.of(name, outlet)));
    OutletDirectory other = new OutletDirectory(new TreeMap<>(Map.of(otherName, otherOutlet)));
    assertEquals(one.plus(other), other.plus(one));
    assertEquals(size, one.plus(other).names().size());
    assertEquals(one, one.plus(OutletDirectory.NONE));
  }

  @Test
  void staysLinearOnHostileText() {
    String chain = "The ".repeat(20_000) + "Daily ".repeat(20_000) + "told (".repeat(20_000);
    assertTrue(cite(OutletNames.known(), "paper.example", chain).size() < 20_000);
    char[] marks = new char[100_000];
    Arrays.fill(marks, '(');
    assertEquals(List.of(), cite(OutletNames.known(), "paper.example", new String(marks)));
  }
}
