package org.dateline.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Articles;
import org.dateline.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteFinderTest {
  private static List<Quote> quotes(String text) {
    AnnotatedArticle article = AnnotatedArticle.of(Articles.article("paper.example", "", text));
    List<Quote> quotes = QuoteFinder.find(article, List.of());
    for (Quote quote : quotes) {
      assertEquals(quote.content(), text.substring(quote.place().start(), quote.place().end()));
    }
    return quotes;
  }

  static Stream<List<String>> table() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                QuoteFinderTest.class.getResourceAsStream("quotes.tsv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void findsWhoSaysWhat(List<String> cells) {
    List<String> found = new ArrayList<>();
    for (Quote quote : quotes(cells.get(0))) {
      found.add(quote.kind().label());
      found.add(quote.content());
      found.add(quote.speaker());
    }
    assertEquals(cells.subList(1, cells.size()), found);
  }

  @Test
  void aQuotationThatRunsOnKeepsItsSpeaker() {
    List<Quote> quotes =
        quotes(
            "\u201cWe heard the water first,\u201d the miller said. \u201cThen the wall went.\n"
                + "\u201cNobody had told us that the dam was weak.\u201d");
    assertEquals(2, quotes.size());
    assertTrue(quotes.get(1).content().endsWith("the dam was weak"));
    quotes.forEach(quote -> assertEquals("the miller", quote.speaker()));
  }

  @Test
  void staysLinearOnHostileText() {
    assertTrue(quotes("\"a ".repeat(30_000)).size() <= 30_000);
    assertTrue(quotes("\u201ca ".repeat(100) + "\n\u201ca".repeat(30_000)).size() <= 30_000);
    assertTrue(quotes("he said \"a,\" and said ".repeat(10_000)).size() <= 30_000);
    assertTrue(quotes("he said, ".repeat(30_000)).size() <= 30_000);
    assertTrue(quotes("\u201c".repeat(100_000)).isEmpty());
  }
}
