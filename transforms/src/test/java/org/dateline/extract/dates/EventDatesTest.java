package org.dateline.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;
import org.dateline.model.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDatesTest {
  /** A Thursday. */
  private static final Optional<PublicationTime> PUBLISHED =
      Optional.of(
          new PublicationTime(
              Instant.parse("2024-01-25T14:00:00Z"), Resolution.MINUTE, TimeSource.META));

  private static List<String> dates(
      String title, String text, Optional<PublicationTime> published) {
    Article article = ArticleBuilder.by("").titled(title).saying(text).at(published).build();
    return EventDates.of(AnnotatedArticle.of(article)).stream()
        .map(
            days -> days.length() == 0 ? days.first().toString() : days.first() + "/" + days.last())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on Tuesday.              | 2024-01-23",
        "The bridge fell Thursday.                | 2024-01-25",
        "The bridge fell last Thursday.           | 2024-01-18",
        "The bridge will open on Tuesday.         | 2024-01-30",
        "The bridge opens next Thursday.          | 2024-02-01",
        "The bridge fell yesterday.               | 2024-01-24",
        "The bridge fell this morning.            | 2024-01-25",
        "The bridge fell last night.              | 2024-01-24",
        "The bridge fell on Jan. 3.               | 2024-01-03",
        "The bridge fell on Dec. 30.              | 2023-12-30",
        "The bridge fell on January 3, 2019.      | 2019-01-03",
        "The bridge fell on 3 January 2019.       | 2019-01-03",
        "The bridge fell on 3 January.            | 2024-01-03",
        "The bridge fell three days ago.          | 2024-01-22",
        "The bridge fell 12 days ago.             | 2024-01-13",
        "The bridge may fall, and march on.       | ''",
        "The bridge fell on Feb. 30, 2019.        | ''",
        "The bridge fell last week.               | 2024-01-15/2024-01-21",
        "The bridge fell earlier this week.       | 2024-01-22/2024-01-25",
        "The bridge fell this week.               | 2024-01-22/2024-01-28",
        "The bridge opens later this week.        | 2024-01-25/2024-01-28",
        "The bridge opens next week.              | 2024-01-29/2024-02-04",
        "The bridge fell a week ago.              | 2024-01-15/2024-01-21",
        "The bridge fell two weeks ago.           | 2024-01-08/2024-01-14",
        "The bridge fell 3 weeks ago.             | 2024-01-01/2024-01-07",
        "The bridge fell over the weekend.        | 2024-01-20/2024-01-21",
        "The bridge fell last weekend.            | 2024-01-20/2024-01-21",
        "The bridge will open over the weekend.   | 2024-01-27/2024-01-28",
        "The bridge opens next weekend.           | 2024-02-03/2024-02-04",
        "The bridge fell last month.              | 2023-12-01/2023-12-31",
        "The bridge fell two months ago.          | 2023-11-01/2023-11-30",
        "The bridge fell in March.                | 2023-03-01/2023-03-31",
        "The bridge fell last January.            | 2023-01-01/2023-01-31",
        "The bridge fell in January.              | 2024-01-01/2024-01-31",
        "The bridge will open in March.           | 2024-03-01/2024-03-31",
        "The bridge fell in Feb. 2019.            | 2019-02-01/2019-02-28",
        "The bridge fell, March said.             | ''",
        "It was the last weekly train.            | ''",
        "Two weeks passed, long ago.              | ''",
        "The weekend was quiet.                   | ''",
        "The bridge fell last year.               | ''",
      })
  void resolvesAgainstTheDayOfPublication(String text, String day) {
    assertEquals(day.isEmpty() ? List.of() : List.of(day), dates("", text, PUBLISHED));
  }

  @Test
  void aRangeSpeaksForTheDayInIt() {
    assertEquals(
        List.of("2024-01-16", "2024-01-23", "2024-01-15/2024-01-21"),
        dates(
            "",
            "It rained on Jan. 16.\nOn Tuesday it was said."
                + "\nThe flood of last week is over. Tuesday was dry.",
            PUBLISHED));
    assertEquals(
        List.of("2024-01-15/2024-01-21", "2024-01-23"),
        dates("Last week, a flood", "It was said on Tuesday.", PUBLISHED));
  }

  @Test
  void todayIsTheDayByTheClockOfThePlaceOfPrint() {
    Optional<PublicationTime> evening =
        Optional.of(
            new PublicationTime(
                Instant.parse("2024-01-25T02:00:00Z"),
                Resolution.MINUTE,
                TimeSource.META,
                Optional.of(ZoneOffset.ofHours(-5))));
    assertEquals(List.of("2024-01-24"), dates("", "The bridge fell today.", evening));
  }

  @Test
  void withoutADayOfPublicationOnlyWholeDatesCount() {
    assertEquals(
        List.of("2019-01-03"),
        dates(
            "",
            "It fell on Tuesday or last week, not on Jan. 3 but on Jan. 3, 2019.",
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam gave way on 4 July 2011.        | It was built on 9 May 1931.  | 2011-07-04",
        "The dam gave way.                       | It was built on 9 May 1931.  | ''",
        "The dam's keeper was born May 9, 1931.  | He died.                     | ''",
      })
  void withoutADayOfPublicationWhatFollowsTheFirstParagraphIsHistory(
      String first, String second, String day) {
    assertEquals(
        day.isEmpty() ? List.of() : List.of(day),
        dates("", first + "\n" + second, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Brücke stürzte am Dienstag ein.                 | 2024-01-23",
        "de | Die Brücke stürzte am Dienstagabend ein.            | 2024-01-23",
        "de | Die Brücke wird am Dienstag eröffnet.               | 2024-01-30",
        "de | Am kommenden Dienstag tagt der Rat.                 | 2024-01-30",
        "de | Die Brücke stürzte gestern ein.                     | 2024-01-24",
        "de | Heute Morgen stürzte die Brücke ein.                | 2024-01-25",
        "de | Gestern morgen stürzte die Brücke ein.              | 2024-01-24",
        "de | Der Rat tagt morgen.                                | 2024-01-26",
        "de | Der Morgen war kalt.                                | ''",
        "de | Die Brücke stürzte am 3. Januar ein.                | 2024-01-03",
        "de | Die Brücke stürzte am 30. Dezember 2019 ein.        | 2019-12-30",
        "de | Es waren 3 Januare ohne Schnee.                     | ''",
        "de | Die Dienstagsausgabe fehlte.                        | ''",
        "fr | Le pont est tombé mardi.                            | 2024-01-23",
        "fr | Le pont ouvre mardi prochain.                       | 2024-01-30",
        "fr | Le pont est tombé hier.                             | 2024-01-24",
        "fr | Le pont est tombé le 1er janvier.                   | 2024-01-01",
        "fr | Le pont est tombé le 3 janvier 2019.                | 2019-01-03",
        "es | El puente cayó el martes.                           | 2024-01-23",
        "es | El puente cayó ayer.                                | 2024-01-24",
        "es | El puente abrirá el próximo martes.                 | 2024-01-30",
        "es | El puente cayó el 3 de enero de 2019.               | 2019-01-03",
        "es | El puente cayó el 31 de febrero de 2019.            | ''",
        "it | Il ponte è caduto martedì.                          | 2024-01-23",
        "nl | De brug stortte dinsdagavond in.                    | 2024-01-23",
        "sv | Bron rasade i tisdags.                              | ''",
        "en | The bridge fell gestern, mardi or martes.           | ''",
      })
  void readsDaysInTheWordsOfTheLanguage(String language, String text, String day) {
    Article article = ArticleBuilder.by("").saying(text).in(language, 99).at(PUBLISHED).build();
    List<String> found =
        EventDates.of(AnnotatedArticle.of(article)).stream()
            .map(days -> days.first().toString())
            .toList();
    assertEquals(day.isEmpty() ? List.of() : List.of(day), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The keeper was born on 9 May 1931 in a mill by the dam. | ''",
        "A girl was born on the bridge on Tuesday.               | 2024-01-23",
        "The keeper died on Tuesday.                             | 2024-01-23",
        "The dam was opened on 9 May 1931.                       | 1931-05-09",
      })
  void theDayOfABirthLongAgoIsNoDayOfTheEvent(String text, String day) {
    assertEquals(day.isEmpty() ? List.of() : List.of(day), dates("", text, PUBLISHED));
  }

  @Test
  void mostToldComesFirstAndTheTitleCountsMore() {
    String text = "It fell on Monday.\nIt cracked on Sunday.\nIt cracked on Sunday, they said.";
    assertEquals(List.of("2024-01-22", "2024-01-21"), dates("Bridge fell Monday", text, PUBLISHED));
    assertEquals(List.of("2024-01-22", "2024-01-21"), dates("", text, PUBLISHED));
    assertEquals(
        List.of("2024-01-21", "2024-01-22"), dates("", text + "\nSunday it was.", PUBLISHED));
  }

  @Test
  void theListIsBounded() {
    StringBuilder text = new StringBuilder();
    for (int day = 1; day <= 28; day++) {
      text.append("It rained on May ").append(day).append(", 2019. ");
    }
    assertEquals(EventDates.MOST, dates("", text.toString(), PUBLISHED).size());
  }
}
