package org.dateline.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Citation;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyLink;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;

/** Adds up one event for every pair of outlets in it. */
final class PairTotalsBuilder {
  /** Outlets of an event that are compared with each other: those with most articles. */
  static final int MAX_OUTLETS = 50;

  private PairTotalsBuilder() {}

  static SortedMap<OutletPair, PairTotals> of(
      Map<String, List<CoveredArticle>> articles, List<OutletCoverage> rows) {
    SortedMap<OutletPair, PairTotals> totals = new TreeMap<>();
    List<OutletCoverage> compared = new ArrayList<>(rows);
    compared.sort(
        Comparator.comparingInt((OutletCoverage row) -> -row.numArticles())
            .thenComparing(OutletCoverage::outlet));
    compared = compared.subList(0, Math.min(MAX_OUTLETS, compared.size()));
    for (OutletCoverage one : compared) {
      for (OutletCoverage other : compared) {
        if (one != other) {
          add(totals, one.outlet(), other.outlet(), common(one, other));
        }
      }
    }
    articles.values().forEach(own -> own.forEach(covered -> addSources(covered, totals)));
    return totals;
  }

  private static PairTotals common(OutletCoverage one, OutletCoverage other) {
    SortedMap<Long, Long> lags = new TreeMap<>();
    boolean leads = false;
    boolean follows = false;
    if (one.first().isPresent() && other.first().isPresent()) {
      PublicationTime from = other.first().get();
      PublicationTime to = one.first().get();
      lags.put(Lag.between(from, to).minutes(), 1L);
      leads = !from.at().isBefore(to.end());
      follows = !to.at().isBefore(from.end());
    }
    long product = (long) one.numArticles() * other.numArticles();
    return new PairTotals(0, 0, 0, 1, leads ? 1 : 0, follows ? 1 : 0, lags, product);
  }

  private static void addSources(CoveredArticle covered, SortedMap<OutletPair, PairTotals> totals) {
    String outlet = covered.reading().article().outlet();
    SortedMap<String, Boolean> copied = new TreeMap<>();
    for (CopyLink link : covered.copy().links()) {
      if (link.copyClass() != CopyClass.PARTIAL) {
        copied.merge(link.originalOutlet(), link.credited(), Boolean::logicalOr);
      }
    }
    copied.forEach(
        (original, credited) ->
            add(
                totals,
                outlet,
                original,
                new PairTotals(1, credited ? 1 : 0, 0, 0, 0, 0, new TreeMap<>(), 0)));
    Set<String> cited = new HashSet<>();
    for (Citation citation : covered.reading().citations()) {
      if (cited.add(citation.citedOutlet())) {
        add(
            totals,
            outlet,
            citation.citedOutlet(),
            new PairTotals(0, 0, 1, 0, 0, 0, new TreeMap<>(), 0));
      }
    }
  }

  private static void add(
      SortedMap<OutletPair, PairTotals> totals, String from, String to, PairTotals more) {
    if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
      totals.merge(new OutletPair(from, to), more, PairTotals::plus);
    }
  }
}
