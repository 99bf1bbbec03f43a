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
    "The guard told KRTV that he slept., krtv-news.example",
    "The guard told KRTV News that he slept., krtv-news.example",
    "The guard told the Times of India that he slept., times.example",
    "The guard told the Hill that he slept., ''",
  })
  void prefersTheOutletsOfTheCorpus(String text, String outlet) {
    OutletNames names =
        OutletNames.with(
            new TreeMap<>(
                Map.of(
                    "KRTV News", "krtv-news.example",
                    "The Times of India", "times.example",
                    "Hill", "hill.example")));
    assertEquals(
        outlet,
        cite(names, "paper.example", text).stream()
            .map(Citation::citedOutlet)
            .filter(cited -> !cited.equals("thehill.com"))
            .collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource({
    "nytimes.com, The mayor told The Times that he slept.",
    "abc.net.au, The mayor told the ABC that he slept.",
    "ridge-courier.example, The mayor told the Ridge Courier that he slept.",
    "ridgecourier.example, The mayor told Ridge Courier that he slept.",
    "theridgecourier.example, The mayor told the Ridge Courier that he slept.",
    "huffingtonpost.com, The mayor told HuffPost that he slept.",
    "catholicnewsagency.com, The mayor told CNA that he slept.",
  })
  void knowsTheArticlesOwnOutletByManyNames(String outlet, String text) {
    assertEquals(List.of(), cite(OutletNames.known(), outlet, text));
    assertEquals(1, cite(OutletNames.known(), "paper.example", text).size());
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
    String joined = "CNN and Reuters, ".repeat(20_000);
    assertEquals(List.of(), cite(OutletNames.known(), "paper.example", joined));
    char[] marks = new char[100_000];
    Arrays.fill(marks, '(');
    assertEquals(List.of(), cite(OutletNames.known(), "paper.example", new String(marks)));
  }
}
