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
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.QuoteAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void paragraphsOfOneSpeechAreOneQuote() {
    List<Quote> quotes =
        quotes(
            "\"The weir is old,\" the miller said. \"It was built before the war.\"\n"
                + "\"It will be torn down in May.\"\nThe mill closed.");
    assertEquals(2, quotes.size());
    assertTrue(quotes.get(1).content().startsWith("It was built"));
    assertTrue(quotes.get(1).content().endsWith("torn down in May"));
  }

  @Test
  void aSpeechOfManyParagraphsIsCutIntoQuotes() {
    List<Quote> quotes = quotes("\"The weir will be torn down in May.\"\n".repeat(2_000));
    assertTrue(quotes.size() > 1);
    assertTrue(quotes.stream().allMatch(quote -> quote.content().length() <= 20_000));
  }

  @Test
  void paragraphsWithTheirOwnSpeakersStayApart() {
    List<Quote> quotes =
        quotes(
            "\"The weir is old,\" the miller said. \"It was built before the war.\"\n"
                + "\"It will be torn down in May,\" the mayor said.\n"
                + "A guard left. \"She said that the wall would stand for years.\n"
                + "\"The wall fell,\" the clerk said.");
    assertEquals(
        List.of("the miller", "the miller", "the mayor", "the mayor", "the clerk"),
        quotes.stream().map(Quote::speaker).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "The mayor said the bridge was safe., STATEMENT",
    "The mayor denied any wrongdoing., STATEMENT",
    "The mayor believes the bridge is safe., BELIEF",
    "The mayor considers the bridge \"a joy\"., STATEMENT",
    "The mayor considers the bridge a joy., STANCE",
    "The mayor backs the new bridge., STANCE",
    "The mayor plans to close the bridge., INTENTION",
    "The mayor learned that the bridge was safe., KNOWLEDGE",
    "The paper printed Tully's claim that the bridge was safe., STATEMENT",
    "The paper printed Tully's belief that the bridge was safe., BELIEF",
    "'\"It is safe,\" the mayor said.', STATEMENT"
  })
  void tellsWhatTheSourceDoes(String text, QuoteAct act) {
    assertEquals(List.of(act), quotes(text).stream().map(Quote::act).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor, Ann Tully, said the bridge was old.|Ann Tully",
        "The guard, a man, said the bridge was old.|The guard",
        "Ann Tully's office said the bridge was old.|Ann Tully's office",
        "Ann Tully, who praised the bridge, left.|Ann Tully",
        "Ann Tully left for Acme, which praised the bridge. A man who praised the bridge left.|A"
            + " man",
        "Ann Tully opened the hall. She said the bridge was old.|Ann Tully",
        "The council met. She said the bridge was old.|",
        "Acme opened the hall. It said the bridge was old.|Acme",
        "Ann Tully opened the hall. It said the bridge was old.|",
        "A report in Acme said the bridge was old.|A report in Acme",
        "A friend of Ann Tully said the bridge was old.|A friend of Ann Tully",
        "A clerk at Acme said the bridge was old.|Acme",
        "Ann Tully said the hall was new. We think the bridge is old.|",
        "Ann Tully: the bridge is old.|Ann Tully",
        "Ann Tully came in late. TULLY: the bridge is old.|TULLY",
        "The clerk said no. Ann Tully left us in \"a very cold and very dark hall\" again.|Ann"
            + " Tully"
      })
  void resolvesTheSpeaker(String text, String entity) {
    AnnotatedArticle article = AnnotatedArticle.of(Articles.article("paper.example", "", text));
    List<Mention> names = new ArrayList<>();
    names.addAll(mention(article, "Ann Tully", EntityKind.PERSON));
    names.addAll(mention(article, "Acme", EntityKind.ORGANIZATION));
    List<Quote> quotes = QuoteFinder.find(article, names);
    assertEquals(entity == null ? "" : entity, quotes.get(quotes.size() - 1).speakerEntity());
  }

  private static List<Mention> mention(AnnotatedArticle article, String name, EntityKind kind) {
    int start = article.body().text().indexOf(name);
    if (start < 0) {
      return List.of();
    }
    Place place = article.inBody(start, start + name.length());
    return List.of(new Mention(place, kind, name, name, "id:" + name, "", "", "", "", false));
  }

  @Test
  void staysLinearOnHostileText() {
    assertTrue(quotes("he said, \"a\"\n\"b c d e\"\n".repeat(10_000)).size() <= 30_000);
    assertTrue(quotes("A, he said he called what he called \"a\" and ".repeat(5_000)).size() > 0);

    assertTrue(quotes("\"a ".repeat(30_000)).size() <= 30_000);
    assertTrue(quotes("\u201ca ".repeat(100) + "\n\u201ca".repeat(30_000)).size() <= 30_000);
    assertTrue(quotes("he said \"a,\" and said ".repeat(10_000)).size() <= 30_000);
    assertTrue(quotes("he said, ".repeat(30_000)).size() <= 30_000);
    assertTrue(quotes("\u201c".repeat(100_000)).isEmpty());
    assertTrue(quotes("he told us of the \"a b c d e f g\" (x) ".repeat(10_000)).size() <= 30_000);
    assertTrue(quotes("told on \"A B,\" which ".repeat(20_000)).size() <= 30_000);
  }
}
