package org.dateline.extract.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.DayRange;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;

/**
 * Finds the days that an article ties to what happened: {@code Tuesday}, {@code yesterday}, {@code
 * Jan. 3}, {@code last week} and whole dates, resolved against its day of publication. Told more
 * often comes first, in the title and the first paragraph counts more, then the shorter range, then
 * the earlier place. Of an article without a day of publication only title and first paragraph are
 * read: the whole dates further down are its history. So are the days on which people were born.
 * Languages of {@code days.tsv} are read by their own words, all others by English ones.
 */
public final class EventDates {
  /** Most days that are returned. */
  public static final int MOST = 10;

  private static final int IN_TITLE = 3;
  private static final int IN_LEAD = 2;

  /** Sentences that are read: what an article is about stands in front. */
  private static final int SENTENCES = 60;

  /** A child may be born within the event; who was born longer ago grew up before it. */
  private static final int DAYS_OF_NEWS = 366;

  private EventDates() {}

  /** Returns the days and ranges of days, most told first. */
  public static List<DayRange> of(AnnotatedArticle annotated) {
    Optional<LocalDate> published =
        annotated
            .article()
            .published()
            .filter(time -> time.resolution() != Resolution.MONTH)
            .map(PublicationTime::day);
    Map<DayRange, Long> votes = new LinkedHashMap<>();
    Optional<DayWords> language = DayWords.of(annotated.article().language());
    count(annotated.title(), language, published, IN_TITLE, IN_TITLE, votes);
    count(annotated.body(), language, published, IN_LEAD, 1, votes);
    return DayRange.ranked(votes).stream().limit(MOST).toList();
  }

  private static void count(
      Passage passage,
      Optional<DayWords> language,
      Optional<LocalDate> published,
      int inFirst,
      int inOthers,
      Map<DayRange, Long> votes) {
    int read = 0;
    for (Sentence sentence : passage.sentences()) {
      if (read++ == SENTENCES) {
        return;
      }
      boolean isFirst = sentence.paragraph() == 0;
      if (published.isEmpty() && !isFirst) {
        return;
      }
      int weight = isFirst ? inFirst : inOthers;
      List<Token> tokens = passage.tokens(sentence);
      boolean tellsBirth = tokens.stream().anyMatch(token -> token.is("born"));
      for (DayRange days : days(tokens, language, published)) {
        if (!tellsBirth || published.isPresent() && isNear(days, published.get())) {
          votes.merge(days, (long) weight, Long::sum);
        }
      }
    }
  }

  private static List<DayRange> days(
      List<Token> sentence, Optional<DayWords> language, Optional<LocalDate> published) {
    return language
        .map(words -> ForeignDayPhrases.read(sentence, words, published))
        .orElseGet(() -> DayPhrases.read(sentence, published));
  }

  private static boolean isNear(DayRange days, LocalDate published) {
    return ChronoUnit.DAYS.between(days.last(), published) < DAYS_OF_NEWS;
  }
}
