package org.dateline.coverage.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.dateline.coverage.AnyReport;
import org.dateline.coverage.EventQuote;
import org.dateline.model.CoveredArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtterancesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was safe when we left it | The bridge was safe when we left it | true",
        "The bridge was safe when we left it | the bridge was safe, when we left it! | true",
        // Cut short: all of its runs of three words stand in the longer one.
        "The bridge was safe when we left it on Friday night | when we left it on Friday | true",
        // Altered: of 6 runs of the shorter one, the 3 around the new word are new.
        "The bridge was quite safe when we left it | The bridge was safe when we left it | true",
        "The bridge was safe when we left it | We had no warning of any kind at all | false",
        "Nobody told us that the bridge was closed | Nobody told the police about us | false",
        "A total disgrace for all of us here | total disgrace | true"
      })
  void joinsVersionsOfOneUtterance(String one, String other, boolean same) {
    Utterances utterances =
        utterances(
            AnyReport.by("a.example").at("2024-05-01").quote(one, "Mara Quill").build(),
            AnyReport.by("b.example").at("2024-05-02").quote(other, "Mara Quill").build());
    assertEquals(same ? 1 : 2, utterances.quotes().size());
    assertEquals(same, utterances.id(0, 0).equals(utterances.id(1, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Of two runs, "he would support" and "would support the", one or both in the other.
        "he would support the ferry line for years | Brandt | would support the bill | Brandt | 2",
        "he would support the ferry line for years | Brandt | he would support the | Brandt | 1",
        "he would support the ferry line for years | Brandt | he would support the | Quill | 2",
        "he would support the ferry line for years | Brandt | the ferry line | Brandt | 2",
        "the ferry line | Brandt | the ferry line | Brandt | 1",
        "he had told the ferry line of the leak twice | Brandt "
            + "| told the ferry line of the leak twice | Quill | 1",
      })
  void joinsReportedWordsOnlyWhereTheyAreManyOrAllOfOneSpeaker(
      String one, String speaker, String other, String otherSpeaker, int expected) {
    Utterances utterances =
        utterances(
            AnyReport.by("a.example").at("2024-05-01").reporting(one, speaker).build(),
            AnyReport.by("b.example").at("2024-05-02").reporting(other, otherSpeaker).build());
    assertEquals(expected, utterances.quotes().size());
  }

  @Test
  void keepsShortWordsOfTwoSpeakersApart() {
    Utterances utterances =
        utterances(
            AnyReport.by("a.example").at("2024-05-01").quote("We won", "Mara Quill").build(),
            AnyReport.by("b.example").at("2024-05-02").quote("We won", "Odo Brandt").build());
    assertNotEquals(utterances.id(0, 0), utterances.id(1, 0));
  }

  @Test
  void tellsWhoAlteredAQuoteAndWhereSpeakersConflict() {
    String full = "We asked three times for divers and nobody came to help us";
    Utterances utterances =
        utterances(
            AnyReport.by("a.example").at("2024-05-01").quote(full, "Mara Quill").build(),
            AnyReport.by("b.example")
                .at("2024-05-02")
                .quote("We asked three times \u2026 nobody came to help us", "Quill")
                .build(),
            AnyReport.by("c.example")
                .at("2024-05-03")
                .quote("We asked four times for divers and nobody came", "Odo Brandt")
                .build());
    EventQuote quote = utterances.quotes().get(0);
    assertEquals(1, utterances.quotes().size());
    assertEquals(full, quote.content());
    assertEquals(3, quote.numOutlets());
    assertEquals(List.of("a.example"), quote.firstOutlets());
    assertEquals(List.of("c.example"), quote.alteredIn());
    assertEquals(List.of("Mara Quill", "Odo Brandt"), quote.speakersInConflict());
  }

  private static Utterances utterances(CoveredArticle... articles) {
    return Utterances.of(articles[0].event().event(), List.of(articles));
  }
}
