package org.dateline.extract.dates;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.model.Resolution;

/**
 * Finds the days that an article ties to what happened: {@code Tuesday}, {@code yesterday}, {@code
 * Jan. 3} and whole dates, resolved against its day of publication. Told more often comes first, in
 * the title and the first paragraph counts more, then the earlier place.
 */
public final class EventDates {
  /** Most days that are returned. */
  public static final int MOST = 10;

  private static final int IN_TITLE = 3;
  private static final int IN_LEAD = 2;

  /** Sentences that are read: what an article is about stands in front. */
  private static final int SENTENCES = 60;

  private EventDates() {}

  /** Returns the days in ISO 8601, most told first. */
  public static List<String> of(AnnotatedArticle annotated) {
    Optional<LocalDate> published =
        annotated
            .article()
            .published()
            .filter(time -> time.resolution() != Resolution.MONTH)
            .map(time -> time.at().atOffset(ZoneOffset.UTC).toLocalDate());
    Map<LocalDate, Integer> told = new LinkedHashMap<>();
    count(annotated.title(), published, IN_TITLE, IN_TITLE, told);
    count(annotated.body(), published, IN_LEAD, 1, told);
    return told.entrySet().stream()
        .sorted(Map.Entry.<LocalDate, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(entry -> entry.getKey().toString())
        .toList();
  }

  private static void count(
      Passage passage,
      Optional<LocalDate> published,
      int inFirst,
      int inOthers,
      Map<LocalDate, Integer> told) {
    int read = 0;
    for (Sentence sentence : passage.sentences()) {
      if (read++ == SENTENCES) {
        return;
      }
      int weight = sentence.paragraph() == 0 ? inFirst : inOthers;
      for (LocalDate day : DayPhrases.read(passage.tokens(sentence), published)) {
        told.merge(day, weight, Integer::sum);
      }
    }
  }
}
