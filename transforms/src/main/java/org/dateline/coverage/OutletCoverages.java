package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;
import org.dateline.model.Quote;

/** Measures what each outlet made of one event. */
final class OutletCoverages {
  private OutletCoverages() {}

  /** Returns the articles of each outlet, in the given order; those without one are left out. */
  static SortedMap<String, List<CoveredArticle>> byOutlet(List<CoveredArticle> articles) {
    SortedMap<String, List<CoveredArticle>> byOutlet = new TreeMap<>();
    for (CoveredArticle covered : articles) {
      String outlet = covered.reading().article().outlet();
      if (!outlet.isEmpty()) {
        byOutlet.computeIfAbsent(outlet, o -> new ArrayList<>()).add(covered);
      }
    }
    return byOutlet;
  }

  /**
   * Returns one row per outlet, in the order of their names.
   *
   * @param byOutlet articles of each outlet, in order of time
   */
  static List<OutletCoverage> of(
      EventId event, Map<String, List<CoveredArticle>> byOutlet, KnownReports known) {
    List<OutletCoverage> rows = new ArrayList<>();
    byOutlet.forEach((outlet, articles) -> rows.add(row(event, outlet, articles, known)));
    return rows;
  }

  private static OutletCoverage row(
      EventId event, String outlet, List<CoveredArticle> articles, KnownReports known) {
    Optional<PublicationTime> own = known.firstOf(outlet);
    boolean isFirst = known.first().outlets().contains(outlet);
    Set<String> entities = new HashSet<>();
    Set<String> quotes = new HashSet<>();
    TreeSet<String> cited = new TreeSet<>();
    long words = 0;
    long figures = 0;
    BigDecimal copiedWords = BigDecimal.ZERO;
    for (CoveredArticle covered : articles) {
      long length = covered.reading().wordCount();
      words += length;
      copiedWords =
          copiedWords.add(covered.copy().copiedShare().multiply(BigDecimal.valueOf(length)));
      figures += covered.reading().figures().stream().filter(f -> !f.background()).count();
      covered.reading().mentions().forEach(mention -> entities.add(mention.entityId()));
      covered.reading().quotes().stream()
          .filter(Quote::isStatement)
          .forEach(quote -> quotes.add(quote.id()));
      covered.reading().citations().forEach(citation -> cited.add(citation.citedOutlet()));
    }
    return new OutletCoverage(
        event,
        outlet,
        articles.size(),
        own,
        own.map(time -> lag(known.first(), time, isFirst)),
        isFirst,
        known.firstIndependent().outlets().contains(outlet),
        words,
        entities.size(),
        Math.toIntExact(figures),
        quotes.size(),
        words == 0 ? Ratios.mean(copiedWords, 1) : Ratios.mean(copiedWords, words),
        List.copyOf(cited));
  }

  /** Outlets that share the first report have no lag, however coarse their times are. */
  private static Lag lag(FirstReport first, PublicationTime time, boolean isFirst) {
    Lag lag = Lag.between(first.time().orElseThrow(), time);
    return isFirst ? new Lag(0, lag.resolution()) : lag;
  }
}
