package org.dateline.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.coverage.figures.Conflicts;
import org.dateline.coverage.figures.EventClaims;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.coverage.figures.FigureLines;
import org.dateline.coverage.figures.FigureRevision;
import org.dateline.coverage.figures.Reconciliation;
import org.dateline.coverage.figures.Revisions;
import org.dateline.coverage.quotes.Utterances;
import org.dateline.model.Article;
import org.dateline.model.CopyLink;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.Quote;
import org.dateline.model.Reading;

/**
 * One event, measured.
 *
 * @param coverage what is reported of it
 * @param articles its articles, with the ids that only the comparison of all of them gives
 */
public record MeasuredEvent(EventCoverage coverage, List<CoveredArticle> articles) {
  private static final int MAX_FIGURES = 500;
  private static final int MAX_REVISIONS = 2000;
  private static final int MAX_ENTITIES = 200;
  private static final int MAX_QUOTES = 500;
  private static final int MAX_LINES = 300;

  /**
   * Measures one event.
   *
   * @param covered its articles, at least one
   * @param activity what all outlets published
   */
  public static MeasuredEvent of(
      List<CoveredArticle> covered, OutletActivity activity, CoverageSettings settings) {
    return of(covered, EarlierReports.NONE, activity, settings);
  }

  /**
   * Measures one event that earlier runs may have reported of: who was first, and when, is told
   * over all that is known, all else over the articles.
   *
   * @param covered its articles, at least one
   * @param remembered what earlier runs reported
   * @param activity what all outlets published
   */
  public static MeasuredEvent of(
      List<CoveredArticle> covered,
      EarlierReports remembered,
      OutletActivity activity,
      CoverageSettings settings) {
    List<CoveredArticle> sorted = EntityNames.joined(ReportTimes.sorted(covered));
    EventId event = sorted.get(0).event().event();
    Utterances utterances = Utterances.of(event, sorted);
    List<CoveredArticle> articles = identified(sorted, utterances);
    SortedMap<String, List<CoveredArticle>> byOutlet = OutletCoverages.byOutlet(articles);
    KnownReports known = KnownReports.of(articles, remembered.of(event));
    FirstReport first = known.first();
    FirstReport firstIndependent = known.firstIndependent();
    List<OutletCoverage> rows = OutletCoverages.of(event, byOutlet, known);
    EventClaims claims = EventClaims.of(articles);
    List<EventFigure> figures = Reconciliation.of(event, claims);
    List<FigureRevision> revisions = Revisions.of(event, claims, settings.staleAfter());
    List<EventEntity> entities = EventEntities.of(event, articles);
    EventSummary summary =
        Summaries.of(event, articles, byOutlet, known, claims, figures, entities);
    EventCoverage coverage =
        new EventCoverage(
            summary,
            rows,
            limit(figures, MAX_FIGURES),
            limit(revisions, MAX_REVISIONS),
            entities.stream()
                .limit(MAX_ENTITIES)
                .sorted(Comparator.comparing(EventEntity::id))
                .toList(),
            utterances.quotes().stream()
                .sorted(Comparator.comparingInt((EventQuote quote) -> -quote.numArticles()))
                .limit(MAX_QUOTES)
                .sorted(Comparator.comparing(EventQuote::id))
                .toList(),
            Omissions.of(event, articles, settings),
            Silence.of(
                event,
                first,
                summary.last().flatMap(OutletActivity::day),
                known.outlets(),
                activity,
                settings),
            AttentionCounts.of(event, byOutlet, activity),
            Scoops.of(firstIndependent, byOutlet, rows),
            limit(articles.stream().map(MeasuredEvent::line).toList(), MAX_LINES),
            limit(FigureLines.of(claims), MAX_LINES),
            OutletTotalsBuilder.of(byOutlet, rows, Conflicts.byOutlet(claims, figures), revisions),
            PairTotalsBuilder.of(byOutlet, rows));
    return new MeasuredEvent(coverage, articles);
  }

  private static List<CoveredArticle> identified(
      List<CoveredArticle> articles, Utterances utterances) {
    List<CoveredArticle> identified = new ArrayList<>();
    for (int rank = 0; rank < articles.size(); rank++) {
      CoveredArticle covered = articles.get(rank);
      Reading reading = covered.reading();
      List<Quote> quotes = new ArrayList<>();
      for (int index = 0; index < reading.quotes().size(); index++) {
        quotes.add(reading.quotes().get(index).withId(utterances.id(rank, index)));
      }
      identified.add(covered.with(reading.with(reading.mentions(), quotes)));
    }
    return identified;
  }

  private static ReportLine line(CoveredArticle covered) {
    Article article = covered.reading().article();
    Optional<CopyLink> copied =
        covered.copy().links().stream()
            .filter(link -> covered.copy().original().equals(Optional.of(link.original())))
            .findFirst();
    return new ReportLine(
        article.id(),
        article.outlet(),
        article.title(),
        article.url(),
        ReportTimes.of(covered),
        covered.copy().copyClass(),
        covered.copy().original(),
        copied.map(CopyLink::credited).orElse(false));
  }

  private static <T> List<T> limit(List<T> list, int most) {
    return list.size() <= most ? list : List.copyOf(list.subList(0, most));
  }
}
