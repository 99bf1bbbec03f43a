package org.dateline.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One outlet over the whole corpus. Ratios have 4 places.
 *
 * @param outlet the outlet
 * @param name its display name; may be empty
 * @param totals what it did
 * @param ratio its articles by all articles
 * @param adjustedRatio the same where each article weighs one by the size of its copy family
 * @param medianLag median of its lags behind first reports, in minutes, if any is known
 * @param originalityRate mean original share of its articles
 * @param syndicationRate share of its articles that are copies
 * @param wireShare share of its articles that are an agency's text
 * @param anonymousSourceShare share of its quotes with a speaker whose speaker is not named
 */
public record OutletProfile(
    String outlet,
    String name,
    OutletTotals totals,
    BigDecimal ratio,
    BigDecimal adjustedRatio,
    Optional<Long> medianLag,
    BigDecimal originalityRate,
    BigDecimal syndicationRate,
    BigDecimal wireShare,
    Optional<BigDecimal> anonymousSourceShare) {

  static OutletProfile of(
      String outlet, String name, OutletTotals totals, long articlesOfAll, FamilyWeight ofAll) {
    return new OutletProfile(
        outlet,
        name,
        totals,
        Ratios.of(totals.articles(), articlesOfAll),
        FamilyWeight.of(totals.familySizes())
            .value()
            .divide(ofAll.value(), Ratios.PLACES, RoundingMode.HALF_UP),
        Median.of(totals.lags()),
        Ratios.mean(totals.originalShare(), totals.articles()),
        Ratios.of(totals.copies(), totals.articles()),
        Ratios.of(totals.wire(), totals.articles()),
        totals.quotes() == 0
            ? Optional.empty()
            : Optional.of(Ratios.of(totals.anonymousQuotes(), totals.quotes())));
  }
}
