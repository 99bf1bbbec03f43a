package org.dateline.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.coverage.figures.EventClaims;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.coverage.figures.Verdict;
import org.dateline.model.CoveredArticle;
import org.dateline.model.DayRange;
import org.dateline.model.EntityKind;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;

/** Puts one event into a row. */
final class Summaries {
  private static final int TOP_ENTITIES = 5;

  private Summaries() {}

  static EventSummary of(
      EventId event,
      List<CoveredArticle> articles,
      Map<String, List<CoveredArticle>> byOutlet,
      KnownReports known,
      EventClaims claims,
      List<EventFigure> figures,
      List<EventEntity> entities) {
    List<PublicationTime> times = known.times();
    return new EventSummary(
        event,
        EventTitle.of(articles),
        date(articles, known.first()),
        EventPlace.of(articles).orElseGet(() -> location(entities, articles.size())),
        articles.size(),
        byOutlet.size(),
        Independence.reports(articles),
        Concentration.of(byOutlet.values().stream().map(own -> (long) own.size()).toList()),
        known.first(),
        known.firstIndependent(),
        last(times),
        peak(times),
        half(finest(times)),
        duration(finest(times)),
        entities.stream().limit(TOP_ENTITIES).map(EventEntity::name).toList(),
        HeadlineFigure.of(figures, claims, Independence.reports(articles)),
        (int) figures.stream().filter(f -> f.verdict() == Verdict.CONTRADICT).count());
  }

  /**
   * Every copy family votes for what it tells most; of even votes the earlier day wins. A day more
   * than a year before the first report is of something that it looks back on.
   */
  private static Optional<DayRange> date(List<CoveredArticle> articles, FirstReport first) {
    Map<DayRange, Long> votes = new LinkedHashMap<>();
    Optional<LocalDate> reported = first.time().flatMap(OutletActivity::day);
    Independence.firstOfFamilies(articles).stream()
        .flatMap(covered -> covered.reading().eventDates().stream().limit(1))
        .filter(days -> reported.isEmpty() || !days.last().isBefore(reported.get().minusYears(1)))
        .sorted(Comparator.comparing(DayRange::first))
        .forEach(days -> votes.merge(days, 1L, Long::sum));
    return DayRange.ranked(votes).stream().findFirst().or(() -> reported.map(DayRange::of));
  }

  private static String location(List<EventEntity> entities, int articles) {
    return entities.stream()
        .filter(entity -> entity.kind() == EntityKind.LOCATION)
        .filter(entity -> !EventPlace.isRare(entity.numArticles(), articles))
        .findFirst()
        .map(EventEntity::name)
        .orElse("");
  }

  /** Keeps the times known to the minute where at least half are: one day would hide all hours. */
  private static List<PublicationTime> finest(List<PublicationTime> times) {
    List<PublicationTime> fine =
        times.stream().filter(time -> time.resolution().compareTo(Resolution.MINUTE) <= 0).toList();
    return fine.size() * 2 >= times.size() ? fine : times;
  }

  private static Optional<BigDecimal> duration(List<PublicationTime> times) {
    return last(times).map(last -> Ratios.hours(Lag.between(times.get(0), last).minutes()));
  }

  private static Optional<PublicationTime> last(List<PublicationTime> times) {
    return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() - 1));
  }

  private static Optional<Instant> peak(List<PublicationTime> times) {
    SortedMap<Instant, Long> hours = new TreeMap<>();
    for (PublicationTime time : times) {
      if (time.resolution().compareTo(Resolution.MINUTE) <= 0) {
        hours.merge(time.at().truncatedTo(ChronoUnit.HOURS), 1L, Long::sum);
      }
    }
    return hours.entrySet().stream()
        .max(
            Map.Entry.<Instant, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Of five reports the third, of four the second ends the first half. */
  private static Optional<BigDecimal> half(List<PublicationTime> times) {
    if (times.isEmpty()) {
      return Optional.empty();
    }
    PublicationTime middle = times.get((times.size() - 1) / 2);
    return Optional.of(Ratios.hours(Lag.between(times.get(0), middle).minutes()));
  }
}
