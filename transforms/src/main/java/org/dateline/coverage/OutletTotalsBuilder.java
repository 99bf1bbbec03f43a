package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.coverage.figures.FigureRevision;
import org.dateline.coverage.figures.RevisionStatus;
import org.dateline.model.Citation;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyLink;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Mention;
import org.dateline.model.Quote;
import org.dateline.model.SpeakerType;

/** Adds up one event for every outlet that covers it or is named in it. */
final class OutletTotalsBuilder {
  private final SortedMap<String, Sums> byOutlet = new TreeMap<>();

  private OutletTotalsBuilder() {}

  static SortedMap<String, OutletTotals> of(
      Map<String, List<CoveredArticle>> articles,
      List<OutletCoverage> rows,
      Map<String, Integer> conflicts,
      List<FigureRevision> revisions) {
    OutletTotalsBuilder builder = new OutletTotalsBuilder();
    Map<String, Integer> families = familySizes(articles);
    articles.values().forEach(some -> some.forEach(covered -> builder.add(covered, families)));
    rows.forEach(builder::add);
    conflicts.forEach((outlet, count) -> builder.of(outlet).figuresConflicting += count);
    for (FigureRevision revision : revisions) {
      if (revision.status() == RevisionStatus.STALE && !revision.outlet().isEmpty()) {
        builder.of(revision.outlet()).staleFigures++;
      }
    }
    SortedMap<String, OutletTotals> totals = new TreeMap<>();
    builder.byOutlet.forEach((outlet, sums) -> totals.put(outlet, sums.totals()));
    return totals;
  }

  private static Map<String, Integer> familySizes(Map<String, List<CoveredArticle>> articles) {
    Map<String, Integer> sizes = new HashMap<>();
    articles
        .values()
        .forEach(
            some ->
                some.forEach(
                    covered -> sizes.merge(covered.copy().family().value(), 1, Integer::sum)));
    return sizes;
  }

  private Sums of(String outlet) {
    return byOutlet.computeIfAbsent(outlet, o -> new Sums());
  }

  private void add(OutletCoverage row) {
    Sums sums = of(row.outlet());
    sums.events++;
    sums.squares += (long) row.numArticles() * row.numArticles();
    sums.firstReports += row.isFirst() ? 1 : 0;
    sums.firstIndependentReports += row.isFirstIndependent() ? 1 : 0;
    row.lag().ifPresent(lag -> sums.lags.merge(lag.minutes(), 1L, Long::sum));
  }

  private void add(CoveredArticle covered, Map<String, Integer> families) {
    String outlet = covered.reading().article().outlet();
    Sums sums = of(outlet);
    sums.articles++;
    sums.familySizes.merge(families.get(covered.copy().family().value()), 1L, Long::sum);
    sums.originalShare = sums.originalShare.add(covered.copy().originalShare());
    sums.copies += Independence.isCopy(covered) ? 1 : 0;
    sums.wire += covered.copy().copyClass() == CopyClass.WIRE ? 1 : 0;
    sums.figures += covered.reading().figures().stream().filter(f -> !f.background()).count();
    addQuotes(covered, sums);
    addSources(covered, outlet, sums);
  }

  private static void addQuotes(CoveredArticle covered, Sums sums) {
    Set<String> named = new HashSet<>();
    for (Mention mention : covered.reading().mentions()) {
      named.add(mention.entity());
    }
    for (Quote quote : covered.reading().quotes()) {
      if (quote.isStatement() && !quote.speaker().isEmpty()) {
        sums.quotes++;
        sums.anonymousQuotes += isAnonymous(quote, named) ? 1 : 0;
      }
    }
  }

  /** An expert, a witness or an unknown source is anonymous where it is nobody that is named. */
  private static boolean isAnonymous(Quote quote, Set<String> named) {
    SpeakerType type = quote.speakerType();
    boolean mayBe =
        type == SpeakerType.WITNESS || type == SpeakerType.EXPERT || type == SpeakerType.UNKNOWN;
    return type == SpeakerType.UNNAMED_OFFICIAL || mayBe && !named.contains(quote.speakerEntity());
  }

  private void addSources(CoveredArticle covered, String outlet, Sums sums) {
    Set<String> copied = new HashSet<>();
    boolean credited = false;
    for (CopyLink link : covered.copy().links()) {
      if (link.copyClass() != CopyClass.PARTIAL && !link.originalOutlet().equals(outlet)) {
        copied.add(link.originalOutlet());
        credited |= link.credited();
      }
    }
    if (!copied.isEmpty()) {
      sums.copiesCredited += credited ? 1 : 0;
      sums.copiesUncredited += credited ? 0 : 1;
    }
    Set<String> cited = new HashSet<>();
    for (Citation citation : covered.reading().citations()) {
      cited.add(citation.citedOutlet());
    }
    cited.remove(outlet);
    copied.remove("");
    copied.forEach(original -> of(original).copiedBy++);
    cited.forEach(source -> of(source).citedBy++);
  }

  /** Sums in the making. */
  private static final class Sums {
    long articles;
    long events;
    long squares;
    final SortedMap<Integer, Long> familySizes = new TreeMap<>();
    long firstReports;
    long firstIndependentReports;
    final SortedMap<Long, Long> lags = new TreeMap<>();
    BigDecimal originalShare = BigDecimal.ZERO;
    long copies;
    long wire;
    long copiesCredited;
    long copiesUncredited;
    long copiedBy;
    long citedBy;
    long quotes;
    long anonymousQuotes;
    long figures;
    long figuresConflicting;
    long staleFigures;

    OutletTotals totals() {
      return new OutletTotals(
          articles,
          events,
          squares,
          familySizes,
          firstReports,
          firstIndependentReports,
          lags,
          originalShare,
          copies,
          wire,
          copiesCredited,
          copiesUncredited,
          copiedBy,
          citedBy,
          quotes,
          anonymousQuotes,
          figures,
          figuresConflicting,
          staleFigures);
    }
  }
}
